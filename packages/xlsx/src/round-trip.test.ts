import { canonicalJson, forms } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
// @boundaries-ignore: arbitrary reports are for the tests of every package
import { arbitraryReport } from "../../conformance/src/arbitrary/report.ts";
import { difference } from "./fixtures/difference.ts";
import { read, write } from "./index.ts";

describe.each(forms)("the workbook of a report of $edition", (form) => {
  test("reads back as the same report, byte for byte", async () => {
    const property = fc.asyncProperty(arbitraryReport(form), async (report) => {
      const { report: back, findings } = read(await write(report as unknown as Report));
      expect(difference(canonicalJson(back, form), canonicalJson(report, form))).toBe("");
      expect(findings).toEqual([]);
    });
    await fc.assert(property, { numRuns: 40 });
  }, 60_000);

  test("is the same for the same report", async () => {
    const [report] = fc.sample(arbitraryReport(form), { numRuns: 1, seed: 1 }) as unknown as [Report];
    expect(await write(structuredClone(report))).toEqual(await write(report));
  });
});
