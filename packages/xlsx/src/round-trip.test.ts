import { canonicalJson, forms, valueAt } from "@nianbao/form";
import { setAt } from "@nianbao/form/pointer";
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

  test("reads back as the same draft, with a finding for each blank", async () => {
    const inputs = form.cells.filter(({ total }) => !total).map(({ path }) => path);
    const blanks = fc.subarray(inputs, { minLength: 1, maxLength: 5 });
    const property = fc.asyncProperty(arbitraryReport(form), blanks, async (report, paths) => {
      for (const path of paths) setAt(report, path, null);
      const { report: back, findings } = read(await write(report as unknown as Report));
      expect(difference(canonicalJson(back, form), canonicalJson(report, form))).toBe("");
      expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(
        inputs.filter((path) => paths.includes(path)).map((path) => `cell-blank ${path}`),
      );
    });
    await fc.assert(property, { numRuns: 20 });
  }, 60_000);

  test("does not lose or repair what is no number, however odd", async () => {
    const [cell, other] = form.cells.filter(({ total }) => !total);
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    for (const value of ["十二", "=1+1", true, [], {}, deep, "9".repeat(50_000), Number.NaN]) {
      const [report] = fc.sample(arbitraryReport(form), { numRuns: 1, seed: 1 }) as [Record<string, unknown>];
      setAt(report, cell?.path as string, value);
      setAt(report, other?.path as string, -1.5);
      const { report: back, findings } = read(await write(report as unknown as Report));
      expect(valueAt(back, cell?.path as string)).toBeNull();
      expect(valueAt(back, other?.path as string)).toBe(-1.5);
      expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
        `cell-not-a-number ${cell?.path}`,
      ]);
    }
  });

  test("is the same for the same report", async () => {
    const [report] = fc.sample(arbitraryReport(form), { numRuns: 1, seed: 1 }) as unknown as [Report];
    expect(await write(structuredClone(report))).toEqual(await write(report));
  });
});
