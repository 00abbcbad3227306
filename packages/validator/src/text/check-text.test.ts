import { blankReport, forms } from "@nianbao/form";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import clean from "../../fixtures/text/clean.json" with { type: "json" };
import { findingsOf, inEditions, reportOf } from "../../fixtures/text/reports.ts";
import { validate } from "../validate.ts";

const REQUESTS = "/overview/onRequestDisclosure";

/** What is said of one text in a report of the county of the fixtures, in English. */
function said(text: string, at = REQUESTS) {
  const [one] = inEditions([{ tables: "county", at, text: [text] }]).slice(-1);
  if (!one) throw new Error("no edition");
  const { findings } = validate(reportOf(one), { lang: "en" });
  return findings.map(({ message }) => message);
}

describe("a contradiction", () => {
  test("names the sentence, the number, the cell and its number", () => {
    const [found] = findingsOf(
      inEditions([{ tables: "county", at: REQUESTS, text: ["另有说明。", "收到申请182件。"] }]).at(-1)!,
    );
    expect(found).toEqual({
      code: "narrative-contradiction",
      severity: "warning",
      path: "/overview/onRequestDisclosure/1",
      message:
        "一、总体情况 / 依申请公开 / 第2项：“收到申请182件。”写的是 182，表格中“一、本年新收政府信息公开申请数量 / 总计”为 128。",
      expected: 128,
      actual: 182,
      cells: ["/requests/received/total", "/requests/carriedOver/total"],
      label: "一、总体情况 / 依申请公开 / 第2项",
      params: { quote: "收到申请182件。", cell: "一、本年新收政府信息公开申请数量 / 总计" },
    });
  });

  test("is said in English, too", () => {
    expect(said("不予公开15件。")).toEqual([
      'I. Overview / Disclosure upon request / no. 1: "不予公开15件。" says 15, the table has 18 at "III. Outcomes this year / (3) Disclosure refused / Total".',
    ]);
  });

  test("quotes of a long sentence what stands around it", () => {
    const long = "县政府办公室加强统筹，".repeat(20);
    const [message] = said(`${long}全县共收到政府信息公开申请182件，${long}完善机制。`);
    expect(message).toContain("182件");
    expect(message?.length).toBeLessThan(250);
  });

  test("is told once of a block, however often it stands there", () => {
    expect(said("收到申请182件。".repeat(3))).toHaveLength(1);
  });

  test("rests on numbers: where a cell is blank, the text may be right", () => {
    const [one] = inEditions([
      { tables: "county", at: REQUESTS, text: ["收到申请182件，办结162件。"] },
    ]).slice(-1);
    const report = reportOf(one!) as { requests: { carriedOver: { total: unknown } } };
    report.requests.carriedOver.total = null;
    expect(validate(report).findings.filter(({ code }) => code === "narrative-contradiction")).toEqual([]);
  });
});

test("text is looked at unless it is said not to be", () => {
  const [one] = inEditions([{ tables: "county", at: REQUESTS, text: ["收到申请182件。"] }]).slice(-1);
  expect(validate(reportOf(one!), { text: false }).findings).toEqual([]);
});

describe.each(forms)("$edition", (form) => {
  const draft = (texts: readonly unknown[]) => ({
    ...blankReport(form),
    year: form.years.from,
    overview: { introduction: texts, onRequestDisclosure: texts },
    problemsAndImprovements: { improvements: texts },
    otherMatters: { narrative: texts },
  });

  test("any text is taken", () => {
    const words = clean.flatMap(({ text }) => text).flatMap((text) => text.match(/.{1,4}/gu) ?? []);
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom("{{/", "}}", "（", "）", "其中", "20", "_", "\ud800", "\0"),
      fc.string({ unit: "binary" }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        validate(draft(texts.map((one) => ({ type: "paragraph", text: one }))));
      }),
      { numRuns: 300 },
    );
  });

  test("any value in place of a text or block is taken", () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), (blocks, value) => {
        validate(draft([...blocks, { type: "paragraph", text: value }, { type: "list", items: value }]));
      }),
    );
  });

  // Looked at from each of its signs anew, such a text would take many minutes; how time grows is measured in packages/bench.
  test.each(["万", "1", "（", "×", " ", "_ ", "《", "{{/", "未", "增"])(
    "a million characters of %j say no more than a hundred of them",
    (sign) => {
      expect(saidBy(sign.repeat(1_000_000 / sign.length))).toEqual(saidBy(sign.repeat(100 / sign.length)));
    },
  );

  test.each([
    ["收到申请128件，办结126件。", 5_000],
    ["收到申请，其中1件、", 5_000],
    ["复议、", 100_000],
    ["2022年", 100_000],
  ])("%j says no more for being repeated %i times", (words, times) => {
    expect(saidBy(words.repeat(times))).toEqual(saidBy(words.repeat(10)));
  });

  const saidBy = (text: string) => validate(draft([{ type: "paragraph", text }])).findings;
});
