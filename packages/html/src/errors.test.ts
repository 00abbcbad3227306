import { forms, setAt, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { smallReport } from "./fixtures/report.ts";
import { NianbaoHtmlError, render, renderFragment } from "./index.ts";

describe.each(forms)("a report of $edition that is no report", { timeout: 60_000 }, (form) => {
  const failure = (report: unknown): NianbaoHtmlError => {
    try {
      render(report as Report);
    } catch (error) {
      expect(error).toBeInstanceOf(NianbaoHtmlError);
      return error as NianbaoHtmlError;
    }
    throw new Error("it was rendered");
  };

  test("names the place that is missing, whichever it is", () => {
    const places = [
      ...["/title", "/organ", "/organ/name", "/year", "/preamble"],
      ...form.sections.map(({ path }) => path),
      ...form.sections.flatMap(({ narratives }) => narratives.map(({ path }) => path)),
      ...form.cells.map(({ path }) => path),
    ];
    const json = JSON.stringify(smallReport(form));
    for (const path of places) {
      const error = failure(without(JSON.parse(json), path));
      expect([error.code, error.path]).toEqual(["broken-report", path]);
      expect(error.message).toMatch(new RegExp(`^报告的 ${path} .*Cannot render: ${path} of`));
    }
  });

  test.each([
    ["/title", 1],
    ["/organ", null],
    ["/publishedOn", 20240101],
    ["/period", null],
    ["/preamble", "字"],
    ["/preamble/0", null],
    ["/preamble/0/type", "video"],
    ["/preamble/0/text", null],
    ["/requests/received/total", "12"],
    ["/requests/received/total", Number.NaN],
    ["/requests/received", 3],
  ])("names %s where it is of another type", (path, value) => {
    const report = smallReport(form);
    setAt(report, path, value);
    const error = failure(report);
    expect(error.code).toBe("broken-report");
    expect(error.path?.startsWith(path)).toBe(true);
  });

  test.each([
    [{ type: "heading", text: "题", level: 7 }, "/preamble/0/level"],
    [{ type: "list", ordered: true, items: "甲" }, "/preamble/0/items"],
    [{ type: "list", ordered: true, items: ["甲", 1] }, "/preamble/0/items/1"],
    [{ type: "table", rows: [["甲"], "乙"], headerRows: 0 }, "/preamble/0/rows/1"],
    [{ type: "figure", src: "a.png" }, "/preamble/0/alt"],
  ])("names the place within the block %j", (block, path) => {
    const error = failure({ ...smallReport(form), preamble: [block] });
    expect([error.code, error.path]).toEqual(["broken-report", path]);
  });

  test.each([{ edition: "1999" }, {}, null, undefined, "text", 7])(
    "says which editions there are: %j",
    (report) => {
      const error = failure(report);
      expect(error.code).toBe("unsupported-edition");
      expect(error.message).toContain(forms.map(({ edition }) => edition).join(", "));
    },
  );

  test("refuses a newer schema version, and says which is known and what to install", () => {
    const newer = { ...smallReport(form), schemaVersion: "999.0.0" };
    const error = failure(newer);
    expect([error.code, error.path]).toEqual(["newer-version", "/schemaVersion"]);
    const [chinese = "", english = ""] = error.message.split("Cannot render");
    for (const text of [chinese, english]) {
      expect(text).toContain('"999.0.0"');
      expect(text).toContain(form.schemaVersion);
    }
    expect(error.message).toMatch(/npm install @nianbao\/html@latest$/);
    expect(() => renderFragment(newer as never)).toThrow(error.message);
  });

  test.each([undefined, "0.0.1", "next", 999])(
    "makes a page of a report of the version %j",
    (schemaVersion) => {
      expect(render({ ...smallReport(form), schemaVersion } as never)).toContain("<article");
    },
  );

  test("says that JSON cannot hold a cycle, a bigint or ten thousand levels", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    for (const extra of [cycle, { n: 1n }, { f: () => 1 }, { n: Number.NaN }, { deep }])
      expect(failure({ ...smallReport(form), ...extra }).code).toBe("not-json");
  });

  test("what somebody added to every object is not part of the report", () => {
    const report = smallReport(form);
    const page = render(report);
    let polluted = "";
    try {
      Object.assign(Object.prototype, { added: 1 });
      polluted = render(report);
    } finally {
      delete (Object.prototype as { added?: unknown }).added;
    }
    expect(polluted).toBe(page);
  });

  test("a fragment fails in the same way", () => {
    expect(() => renderFragment({ ...smallReport(form), preamble: null } as never)).toThrow("/preamble");
  });
});

function without(report: Report, path: string): Report {
  const parent = valueAt(report, path.slice(0, path.lastIndexOf("/"))) as Record<string, unknown>;
  delete parent[path.slice(path.lastIndexOf("/") + 1)];
  return report;
}
