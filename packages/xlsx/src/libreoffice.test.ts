import { canonicalJson, forms } from "@nianbao/form";
import { setAt } from "@nianbao/form/pointer";
import type { Form } from "@nianbao/form/types";
import type { Report } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
// @boundaries-ignore: arbitrary reports are for the tests of every package
import { arbitraryReport } from "../../conformance/src/arbitrary/report.ts";
import { difference } from "./fixtures/difference.ts";
import { resaved, uncalculated } from "./fixtures/libreoffice.ts";
import { numberOf, smallReport } from "./fixtures/report.ts";
import { blank, read, readSheets, write } from "./index.ts";
import { EQUAL } from "./sheet/sums.ts";

const program = inject("libreoffice");

describe.skipIf(!program).each(forms)("LibreOffice, with the form of $edition", (form) => {
  const save = (...workbooks: Uint8Array[]) => resaved(program as string, workbooks);

  test("computes what was written as the results of formulas", async () => {
    const wrong = broken(form);
    const written = [await write(smallReport(form)), await write(wrong), await blank(form.edition as never)];
    const computed = save(...written.map(uncalculated));
    expect(computed.map(shown)).toEqual(written.map(shown));
  }, 60_000);

  test("turns a check cell when an input is changed", async () => {
    const balance = form.equations.find(
      (equation) => !equation.total && equation.code === "requests-balance",
    );
    const path = balance?.sum[1]?.path as string;
    const report = smallReport(form);
    const changed = structuredClone(report);
    setAt(changed, path, numberOf(report, path) + 5);
    const [before, after] = await Promise.all([report, changed].map((one) => write(one)));
    const [calculated] = save(uncalculated(after as Uint8Array));
    const turned = differences(shown(before as Uint8Array), shown(calculated as Uint8Array));
    expect(turned).toContainEqual([EQUAL, "差 5"]);
  }, 60_000);

  test("saves a workbook that reads back as the same report", async () => {
    const reports = fc.sample(arbitraryReport(form), { numRuns: 6, seed: 42 }).map(legible);
    const saved = save(...(await Promise.all(reports.map((report) => write(report as never)))));
    for (const [index, bytes] of saved.entries()) {
      const { report, findings } = read(bytes);
      expect(difference(canonicalJson(report, form), canonicalJson(reports[index], form))).toBe("");
      expect(findings).toEqual([]);
    }
  }, 60_000);
});

/** A report with a total that is not the sum of its parts, one whose parts are not all known, and a blank. */
function broken(form: Form): Report {
  const report = smallReport(form);
  const totals = form.equations.filter((equation) => equation.formula);
  const [first, second] = [totals[0], totals.at(-1)];
  setAt(report, first?.at as string, numberOf(report, first?.at as string) + 3);
  setAt(report, second?.sum[0]?.path as string, null);
  return report;
}

/** What every cell shows. */
function shown(bytes: Uint8Array): string[] {
  return readSheets(bytes).flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.filter(({ text }) => text !== "").map(({ address, text }) => `${name}!${address} ${text}`),
    ),
  );
}

function differences(before: readonly string[], after: readonly string[]): [string, string][] {
  const [old, now] = [before, after].map(
    (list) => new Map(list.map((cell) => cell.split(/ (.*)/s) as [string, string])),
  );
  return [...(old ?? [])].flatMap(([address, text]): [string, string][] => {
    const other = now?.get(address) ?? "";
    return other === text ? [] : [[text, other]];
  });
}

// LibreOffice does not keep lone surrogates, carriage returns, empty texts that are no blanks, and what looks like an escape.
function legible(report: Record<string, unknown>): unknown {
  const text = JSON.stringify(report)
    .replaceAll(/\\ud[89a-f][0-9a-f]{2}/g, "?")
    .replaceAll(/\\r(\\n)?/g, "\\n")
    .replaceAll("_x", "_y");
  const { $schema, ...rest } = JSON.parse(text);
  return rest;
}
