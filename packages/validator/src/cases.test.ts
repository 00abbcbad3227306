import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { caseSchema, changed, documentOf, editions, type Json } from "../test-cases.ts";
import { validate } from "./index.ts";

const conforms = new Ajv2020().compile(caseSchema);

describe.each(editions)("cases of the edition $edition", ({ base, previous, files }) => {
  test("the base has no finding", () => {
    const none = { valid: true, complete: true, consistent: true, findings: [], diagnosis: [] };
    expect(validate(base)).toEqual(none);
  });

  test("the numbers of the base add up by plain arithmetic", () => {
    const rows = rowsIn(base["requests"]);
    expect(rows.map((row) => row[6])).toEqual(rows.map((row) => add(row.slice(0, 6))));
    const [received, carriedOver, ...others] = rows as [number[], number[], ...number[][]];
    const [total, carriedForward] = others.slice(-2) as [number[], number[]];
    const columns = total.map((_, column) => others.slice(0, -2).map((row) => row[column] as number));
    expect(total).toEqual(columns.map(add));
    expect(received.map((n, i) => n + (carriedOver[i] as number))).toEqual(
      total.map((n, i) => n + (carriedForward[i] as number)),
    );
    const { reconsideration, litigation } = base["disputes"] as { reconsideration: Json; litigation: Json };
    const groups = [reconsideration, ...Object.values(litigation)].map(numbersIn);
    expect(groups.map((group) => group[4])).toEqual(groups.map((group) => add(group.slice(0, 4))));
  });

  test.each(files)("$code: cases and near misses", ({ code, cases }) => {
    expect(conforms(cases), JSON.stringify(conforms.errors)).toBe(true);
    const gives = cases.map(({ findings }) => findings.some((finding) => finding.code === code));
    expect(gives).toContain(true);
    if (code !== "unsupported-edition") expect(gives).toContain(false);
  });

  test.each(files.flatMap(({ cases }) => cases))("$code: $says.en", (one) => {
    const report = documentOf(base, one);
    const lastYear = one.previous && { previous: changed(previous, one.previous) };
    const { findings } = validate(report, lastYear);
    expect(findings.map((finding, i) => told(finding, one.findings[i] ?? {}))).toEqual(one.findings);
  });
});

// Code and path are always compared, the rest where the case tells it.
function told(finding: object, by: object): object {
  const entries = Object.entries(finding).filter(([key]) => ["code", "path"].includes(key) || key in by);
  return Object.fromEntries(entries);
}

// Every row of table three: six applicants, then their total.
function rowsIn(value: unknown): number[][] {
  const object = value as Json;
  if ("organizations" in object) return [numbersIn(object)];
  return Object.values(object).flatMap(rowsIn);
}

function numbersIn(value: unknown): number[] {
  return typeof value === "number" ? [value] : Object.values(value as Json).flatMap(numbersIn);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
