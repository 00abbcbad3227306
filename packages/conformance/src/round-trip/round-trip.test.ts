import { canonicalJson, forms, valueAt } from "@nianbao/form";
import { render } from "@nianbao/html";
import { importReport } from "@nianbao/import";
import type { Report } from "@nianbao/types";
import { read, write } from "@nianbao/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryReport } from "../arbitrary/report.ts";

// What is written is read back to the same document, byte for byte in canonical JSON, hostile text included.
describe.each(forms)("$edition", (form) => {
  const reports = arbitraryReport(form);

  test("a page comes back as the report that it shows, and nothing differs from its data", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const back = importReport(render(report as unknown as Report));
        expect(canonicalJson(back.report, form)).toBe(canonicalJson(report, form));
        expect(back.findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  // Many sites take scripts, and with them the data, out of what they publish.
  test("the figures of a page come back from what it shows alone", () => {
    const groups = form.sections.flatMap((section) => section.figures);
    fc.assert(
      fc.property(reports, (report) => {
        const page = render(report as unknown as Report);
        const shown = page.replace(/<script[^>]*>.*?<\/script>/s, "");
        expect(shown).not.toBe(page);
        const back = importReport(shown).report;
        for (const { path } of groups) expect(valueAt(back, path)).toEqual(valueAt(report, path));
      }),
      { numRuns: 40 },
    );
  });

  test("a workbook comes back as the report that it holds", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const back = read(await write(report as unknown as Report));
        expect(canonicalJson(back.report, form)).toBe(canonicalJson(report, form));
      }),
      { numRuns: 15 },
    );
  });
});
