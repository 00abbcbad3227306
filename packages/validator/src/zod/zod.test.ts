import { step } from "@nianbao/form/pointer";
import type { Finding } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { changed, editions, type Json } from "../../test-cases.ts";
import { spoilt } from "../../test-changes.ts";
import { validate } from "../index.ts";
import * as schemas from "../zod.ts";

const all: Readonly<Record<string, unknown>> = schemas;

describe.each(editions)("zod schemas of the edition $edition", ({ edition, base, files }) => {
  const schema = all[`report${edition}`] as z.ZodType<Json>;
  const shapes = all[`shapes${edition}`] as { readonly report: z.ZodType; readonly applicants: z.ZodObject };
  const errors = (report: unknown) =>
    validate(report, { text: false }).findings.filter(({ severity }) => severity === "error");

  const agrees = (report: unknown) => {
    const found = errors(report);
    const result = schema.safeParse(report);
    expect(result.success).toBe(found.length === 0);
    const issues = result.error?.issues ?? [];
    expect(issues.map((issue) => ("params" in issue ? issue.params : undefined))).toEqual(found);
    expect(issues.map(({ code, message, path }) => ({ code, message, path: pointer(path) }))).toEqual(
      found.map(({ message, path }) => ({ code: "custom", message, path })),
    );
  };

  test("a valid report is given back as it is", () => {
    expect(schema.parse(base)).toBe(base);
    expect(shapes.report.parse(base)).toEqual(base);
  });

  test.each(files)("its issues are the errors found: $code", ({ cases }) => {
    for (const one of cases.filter(({ code }) => code !== "unsupported-edition")) agrees(changed(base, one));
  });

  test("also when several things are wrong", () => {
    fc.assert(
      fc.property(spoilt(base), (report) => (report["edition"] === edition ? agrees(report) : undefined)),
    );
  });

  test("the shapes take what has no fault of structure", () => {
    const structural = (finding: Finding) =>
      /^(missing|unknown|wrong|cell|not|bad|unsupported)-/.test(finding.code) &&
      finding.variant !== "reversed";
    fc.assert(
      fc.property(spoilt(base), (report) => {
        if (report["edition"] !== edition || report["schemaVersion"] !== base["schemaVersion"]) return;
        expect(shapes.report.safeParse(report).success).toBe(!errors(report).some(structural));
      }),
      { numRuns: 500 },
    );
  });

  test("they compose", () => {
    const filed = z.object({ file: z.string(), reports: z.array(schema) });
    const [issue] =
      filed.safeParse({ file: "a.json", reports: [base, { ...base, preamble: [7] }] }).error?.issues ?? [];
    expect(issue?.path).toEqual(["reports", 1, "preamble", 0]);
    const people = shapes.applicants.pick({ naturalPersons: true });
    expect(people.safeParse({ naturalPersons: 3 }).success).toBe(true);
    expect(people.safeParse({ naturalPersons: -3 }).success).toBe(false);
  });
});

function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => step(String(key))).join("");
}
