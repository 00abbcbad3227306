import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bindPlaceholders, bindText, escapePlaceholders } from "./placeholders.ts";

const paragraph = (text: string) => ({ type: "paragraph", text });
const report = {
  year: 2023,
  title: "{{/year}}",
  organ: { name: "{{/year}}" },
  preamble: [paragraph("{{/year}}年收到申请{{/requests/received/total}}件。")],
  overview: {
    introduction: [
      { type: "list", ordered: false, items: ["收费{{ /fees/amount }}万元", "另有说明"] },
      {
        type: "table",
        caption: "{{/requests/received/total}}",
        rows: [["{{/requests/received/total}}"]],
        headerRows: 0,
      },
      { type: "figure", src: "{{/year}}.png", alt: "{{/year}}" },
    ],
    platform: [paragraph("没有占位符")],
  },
  requests: {
    received: { naturalPersons: 9, organizations: { businesses: 2, others: 1 }, total: 12 },
    carriedOver: { total: null },
    outcomes: { refused: { a: { total: 3 }, b: { total: 4 } } },
  },
  fees: { amount: 0.1, others: { a: 0.1, b: 0.2 } },
};

describe("bindPlaceholders", () => {
  const { report: bound, unbound } = bindPlaceholders(report);

  test("fills the texts of narratives, and no other", () => {
    expect(unbound).toEqual([]);
    expect(bound).toEqual({
      ...report,
      preamble: [paragraph("2023年收到申请12件。")],
      overview: {
        introduction: [
          { type: "list", ordered: false, items: ["收费0.1万元", "另有说明"] },
          { type: "table", caption: "12", rows: [["12"]], headerRows: 0 },
          { type: "figure", src: "{{/year}}.png", alt: "2023" },
        ],
        platform: [paragraph("没有占位符")],
      },
    });
  });

  test("changes nothing in place, and shares what has no placeholder", () => {
    expect(report.preamble).toEqual([paragraph("{{/year}}年收到申请{{/requests/received/total}}件。")]);
    expect(bound.requests).toBe(report.requests);
    expect(bound.overview.platform).toBe(report.overview.platform);
    const plain = { ...report, preamble: [], overview: {} };
    expect(bindPlaceholders(plain).report).toBe(plain);
  });

  test("keeps what names no number, and says where it stands", () => {
    const text =
      "上年结转{{/requests/carriedOver/total}}件，新收{{/requests/new/total}}件，办结{{/requests}}件。";
    const broken = { ...report, preamble: [paragraph("无"), paragraph(text)] };
    expect(bindPlaceholders(broken)).toEqual({
      report: { ...bound, preamble: broken.preamble },
      unbound: [
        { path: "/preamble/1", placeholder: "{{/requests/carriedOver/total}}" },
        { path: "/preamble/1", placeholder: "{{/requests/new/total}}" },
        { path: "/preamble/1", placeholder: "{{/requests}}" },
      ],
    });
  });

  test("takes any value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(bindPlaceholders(value).report).toEqual(value);
      }),
    );
  });

  test("neither loses keys of a prototype's name nor follows them", () => {
    const odd = JSON.parse(
      '{"__proto__":{"total":1},"preamble":[{"text":"{{/constructor/length}}{{/__proto__/total}}"}]}',
    );
    const { report: kept, unbound: none } = bindPlaceholders(odd);
    expect(JSON.stringify(kept)).toBe(
      '{"__proto__":{"total":1},"preamble":[{"text":"{{/constructor/length}}1"}]}',
    );
    expect(none).toEqual([{ path: "/preamble/0", placeholder: "{{/constructor/length}}" }]);
  });

  test("is not brought down by depth", () => {
    let deep: unknown = "{{/year}}";
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(bindPlaceholders(deep).report).toBe(deep);
    expect(bindPlaceholders({ preamble: [deep] }).unbound).toEqual([]);
  });
});

describe("bindText", () => {
  test("an asterisk is the sum over all keys, without a cent lost", () => {
    expect(bindText("{{/requests/outcomes/refused/*/total}}", report).text).toBe("7");
    expect(bindText("{{/requests/received/organizations/*}}", report).text).toBe("3");
    expect(bindText("{{/fees/others/*}}", report).text).toBe("0.3");
    expect(bindText("{{/requests/*/total}}", report).unbound).toEqual(["{{/requests/*/total}}"]);
  });

  test("numbers are written out", () => {
    expect(bindText("{{/n}}", { n: 1e21 }).text).toBe("1000000000000000000000");
    expect(bindText("{{/n}}", { n: Number.NaN }).unbound).toEqual(["{{/n}}"]);
  });

  test("a backslash keeps a placeholder, and two are one", () => {
    expect(bindText("\\{{/year}}", report).text).toBe("{{/year}}");
    expect(bindText("\\\\{{/year}}", report).text).toBe("\\2023");
    expect(bindText("\\\\\\{{/year}}", report).text).toBe("\\{{/year}}");
    expect(bindText("C:\\年报", report).text).toBe("C:\\年报");
  });

  test("other braces are text", () => {
    for (const text of ["{{year}}", "{/year}", "{{}}", "{{/a b}}", "{{/year}", "{{/year"])
      expect(bindText(text, report)).toEqual({ text, unbound: [] });
  });

  // Looked at from every backslash or brace anew, one of these would take half an hour.
  test.each(["\\", "{{/", "{{/a}", "{{ "])("gets through millions of %j", (piece) => {
    const text = `{{${piece.repeat(2_000_000)}`;
    expect(bindText(text, report).text === text).toBe(true);
  });
});

test("escaped text reads as it was, whatever it holds", () => {
  const piece = fc.constantFrom(
    "\\",
    "{",
    "}",
    "{{/",
    "}}",
    "{{/year}}",
    "/requests/received/total",
    " ",
    "年",
  );
  const text = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(bindText(escapePlaceholders(written), report)).toEqual({ text: written, unbound: [] });
    }),
  );
});
