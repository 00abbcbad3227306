import { type Form, forms } from "@nianbao/form";
import { evaluate } from "@nianbao/form/evaluate";
import { setAt, valueAt } from "@nianbao/form/pointer";
import type { Finding, FindingCode } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, editions, type Json } from "../../test-cases.ts";
import { spoilt } from "../../test-changes.ts";
import { editions as generated } from "../generated/index.ts";
import { validate } from "../index.ts";
import { equationsOf } from "./expand.ts";

const formOf = (edition: string): Form => forms.find((form) => form.edition === edition) as Form;

describe.each(editions)("the equations of the edition $edition", ({ edition, base }) => {
  const form = formOf(edition);
  const inside = form.equations.filter(
    ({ sum, equals }) => ![...sum, ...equals].some((term) => term.previous),
  );
  const codes = form.rules.map(({ code }) => code);
  const broken = (report: unknown) => {
    const { findings } = validate(report, { text: false });
    return findings.filter(({ code }) => codes.includes(code));
  };

  test("are those of the form, spelt out from the rules", () => {
    const checks = generated.find((one) => one.edition === edition);
    if (!checks) throw new Error(`no checks for ${edition}`);
    const plain = ({ code, at, sum, equals, total }: Form["equations"][number]) => ({
      ...{ code, at, total },
      sum: sum.map(({ path }) => path).sort(),
      equals: equals.map(({ path }) => path).sort(),
    });
    expect(equationsOf(checks).map(plain)).toEqual(form.equations.map(plain));
  });

  test.each(inside)("$code at $at: broken once, by as much as it is", ({ code, at, sum, equals }) => {
    const [first] = [...equals, ...sum];
    const path = first?.path as string;
    const report = changed(base, { patch: { [path]: (valueAt(base, path) as number) + 5 } });
    const found = broken(report).filter((finding) => finding.code === code && finding.path === at);
    expect(found).toHaveLength(1);
    const [{ expected, actual, cells, label, source }] = found as [(typeof found)[0]];
    expect(Math.abs((expected as number) - (actual as number))).toBe(5);
    expect(cells).toEqual([...sum, ...equals].map((term) => term.path));
    expect(label).toMatch(/[^ ] \/ /);
    expect(source).toContain("附件");
  });

  // Compared with the plain evaluation of every equation, one by one, whatever stands in the cells.
  test("come out as one by one, whatever stands in the cells", () => {
    const odd = [null, "12", -1, 1.5, 0.1, 0.2, 2 ** 53 - 1, 2 ** 50, 1e21, Number.NaN, {}, []];
    const value = fc.oneof(fc.nat(50), fc.constantFrom<unknown>(...odd));
    const change = fc.tuple(fc.constantFrom(...form.cells.map(({ path }) => path)), value);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const report = structuredClone(base);
        for (const [path, each] of changes) setAt(report, path, each);
        expect(sorted(broken(report))).toEqual(sorted(oneByOne(inside, report)));
      }),
      { numRuns: 1000 },
    );
  });
});

test("no number of one report is taken for one of the next", () => {
  for (const { edition, base } of editions) {
    const form = formOf(edition);
    const inside = form.equations.filter(({ code }) => !code.endsWith("mismatch"));
    fc.assert(
      fc.property(spoilt(base), (report) => {
        if (report["edition"] !== edition || report["schemaVersion"] !== form.schemaVersion) return;
        const { findings } = validate(report, { text: false });
        const found = findings.filter(({ code }) => inside.some((one) => one.code === code));
        expect(sorted(found)).toEqual(sorted(oneByOne(inside, report)));
      }),
      { numRuns: 1000 },
    );
  }
});

test("a fault of structure anywhere else hides no broken sum", () => {
  for (const { base } of editions) {
    const path = "/requests/outcomes/granted/naturalPersons";
    const patch = { [path]: (valueAt(base, path) as number) + 3 };
    const codes = (report: Json) => validate(report, { text: false }).findings.map((one) => one.code);
    const others = [
      "/organ",
      "/disputes",
      "/requests/carriedForward",
      "/year",
      "/overview",
      "/schemaVersion",
    ];
    for (const remove of others) {
      const found = codes(changed(base, { patch, remove: [remove] }));
      expect(found, remove).toEqual(
        expect.arrayContaining(["missing-field", "applicant-total", "outcomes-total"]),
      );
    }
  }
});

function oneByOne(equations: Form["equations"], report: unknown): Partial<Finding>[] {
  return equations.flatMap((equation) => {
    const outcome = evaluate(equation, report);
    if (!outcome || outcome.holds) return [];
    return [
      {
        code: equation.code as FindingCode,
        path: equation.at,
        expected: outcome.expected,
        actual: outcome.actual,
      },
    ];
  });
}

function sorted(findings: readonly Partial<Finding>[]): string[] {
  return findings
    .map(({ code, path, expected, actual }) => JSON.stringify([code, path, expected, actual]))
    .sort();
}
