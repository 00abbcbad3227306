import { forms } from "@nianbao/form";
import { evaluate } from "@nianbao/form/evaluate";
import { valueAt } from "@nianbao/form/pointer";
import type { Draft } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fill, NianbaoReportsError } from "./index.ts";
import { anyDraft, anyReport, frozen, inputsOf, outlines, reportOf } from "./testing/reports.ts";
import { withValue } from "./tree.ts";

const outline = outlines.find(({ edition }) => edition === "2021")!;
const granted = "/requests/outcomes/granted";
const total = "/requests/outcomes/total";

const put = (report: Draft, path: string, value: unknown) => withValue(report, path, value, outline)!;
const brief = (report: Draft) =>
  fill(report).findings.map(({ code, severity, path, expected, actual }) => ({
    code,
    severity,
    path,
    expected,
    actual,
  }));

test("a row's total, the column's total and the total of totals come from the parts", () => {
  const report = reportOf(outline, {
    [`${granted}/naturalPersons`]: 3,
    [`${granted}/organizations/businesses`]: 2,
    "/requests/outcomes/refused/stateSecrets/naturalPersons": 4,
    "/disputes/litigation/direct/upheld": 1,
    "/disputes/litigation/direct/pending": 2,
  });
  expect(valueAt(report, `${granted}/total`)).toBe(5);
  expect(valueAt(report, `${total}/naturalPersons`)).toBe(7);
  expect(valueAt(report, `${total}/organizations/businesses`)).toBe(2);
  expect(valueAt(report, `${total}/total`)).toBe(9);
  expect(valueAt(report, "/disputes/litigation/direct/total")).toBe(3);
  expect(valueAt(report, "/requests/received/total")).toBe(0);
});

test("a total that was another is replaced, and said so", () => {
  const right = reportOf(outline, { [`${granted}/naturalPersons`]: 3 });
  const { report, findings } = fill(put(right, `${granted}/total`, 8));
  expect(report).toEqual(right);
  expect(findings).toMatchObject([
    {
      code: "total-replaced",
      severity: "warning",
      path: `${granted}/total`,
      label: "三、本年度办理结果 / （一）予以公开 / 总计",
      message: "三、本年度办理结果 / （一）予以公开 / 总计：原为 8，已按分项之和改为 3。",
      expected: 3,
      actual: 8,
      source: "国办公开办函〔2021〕30号附件，表三“总计”列为各类申请人之和",
    },
  ]);
  expect(findings[0]!.cells).toEqual([
    `${granted}/naturalPersons`,
    `${granted}/organizations/businesses`,
    `${granted}/organizations/researchInstitutions`,
    `${granted}/organizations/publicInterestGroups`,
    `${granted}/organizations/legalServiceProviders`,
    `${granted}/organizations/others`,
    `${granted}/total`,
  ]);
});

test("it says so in English", () => {
  const { findings } = fill(put(reportOf(outline), `${granted}/total`, 8), { lang: "en" });
  expect(findings.map(({ message }) => message)).toEqual([
    "III. Outcomes this year / (1) Granted / Total: was 8, replaced by the sum of its parts, 0.",
  ]);
});

test("a blank part leaves its totals as they are: blank is not zero", () => {
  const draft = put(reportOf(outline), `${granted}/naturalPersons`, null);
  expect(fill(put(put(draft, `${granted}/total`, 9), `${total}/naturalPersons`, null)).report).toEqual(
    put(put(put(draft, `${granted}/total`, 9), `${total}/naturalPersons`, null), `${total}/total`, 9),
  );
});

test("where only the totals of rows were given, their sum is the total of totals", () => {
  const rows = outline.totals.map(({ at }) => at).filter((at) => at.startsWith("/requests/outcomes/"));
  let draft = reportOf(outline);
  for (const { path } of inputsOf(outline)) draft = put(draft, path, null);
  for (const at of outline.totals.map((one) => one.at)) draft = put(draft, at, null);
  for (const at of rows.filter((row) => !row.startsWith(total))) draft = put(draft, at, 2);
  expect(valueAt(fill(draft).report, `${total}/total`)).toBe(21 * 2);
  expect(valueAt(fill(draft).report, `${total}/naturalPersons`)).toBe(null);
});

test("a total that is missing is put in its place, also where its object is missing", () => {
  const right = reportOf(outline, { [`${granted}/naturalPersons`]: 3 });
  const { total: _, ...without } = (right as { requests: { outcomes: Record<string, unknown> } }).requests
    .outcomes;
  const draft = put(right, "/requests/outcomes", without);
  const filled = fill(draft);
  expect(JSON.stringify(filled.report)).toBe(JSON.stringify(right));
  expect(filled.findings).toEqual([]);
});

test("what is no number is never counted, and a total that is no number is replaced", () => {
  const right = reportOf(outline, { [`${granted}/naturalPersons`]: 3 });
  expect(brief(put(right, `${granted}/total`, "三"))).toEqual([
    { code: "total-replaced", severity: "warning", path: `${granted}/total`, expected: 3, actual: "三" },
  ]);
  const text = put(right, `${granted}/naturalPersons`, "3");
  expect(fill(text)).toEqual({ report: text, findings: [] });
});

test("something in the way of a total is left alone", () => {
  const broken = put(reportOf(outline), "/disputes/litigation", "none");
  expect(fill(broken)).toEqual({ report: broken, findings: [] });
});

test.each([
  ["nothing", undefined, "not-a-report"],
  ["a list", [], "not-a-report"],
  ["text", "report", "not-a-report"],
  ["an unknown edition", { edition: "1999" }, "unsupported-edition"],
  ["no edition", {}, "unsupported-edition"],
  [
    "a newer schema version",
    { edition: outline.edition, schemaVersion: "999.0.0" },
    "unsupported-schema-version",
  ],
  ["a prototype's key for an edition", { edition: "__proto__" }, "unsupported-edition"],
])("%s is refused in one line", (_, value, code) => {
  const error = thrownBy(() => fill(value as never));
  expect(error).toBeInstanceOf(NianbaoReportsError);
  expect(error).toMatchObject({ code });
  expect((error as Error).message).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]* \([^\n]+\)$/);
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe.each(outlines)("edition $edition", (edition) => {
  const form = forms.find((one) => one.edition === edition.edition)!;

  test("filling twice is filling once, and the input is left as it is", () => {
    fc.assert(
      fc.property(anyDraft(edition), (draft) => {
        const once = fill(frozen(draft));
        expect(fill(once.report)).toEqual({ report: once.report, findings: [] });
      }),
      { numRuns: 20 },
    );
  });

  test("every equation of a total holds in a report that is filled", () => {
    fc.assert(
      fc.property(anyReport(edition), (report) => {
        const totals = form.equations.filter((equation) => equation.total);
        expect(totals.map((equation) => evaluate(equation, report)?.holds)).toEqual(totals.map(() => true));
      }),
      { numRuns: 20 },
    );
  });

  test("a total with blank parts in each of its equations is left as it stood", () => {
    fc.assert(
      fc.property(anyDraft(edition), (draft) => {
        for (const { at } of edition.totals) {
          const known = form.equations
            .filter((equation) => equation.total && equation.at === at)
            .some((equation) => equation.sum.every(({ path }) => typeof valueAt(draft, path) === "number"));
          expect(typeof valueAt(draft, at)).toBe(known ? "number" : "object");
        }
      }),
      { numRuns: 20 },
    );
  });

  test("nothing but totals is touched", () => {
    fc.assert(
      fc.property(
        anyReport(edition),
        fc.constantFrom(...edition.totals),
        fc.nat(99),
        (report, { at }, wrong) => {
          const { report: filled, findings } = fill(withValue(report, at, wrong, edition)!);
          expect(filled).toEqual(report);
          expect(findings.length).toBe(valueAt(report, at) === wrong ? 0 : 1);
        },
      ),
      { numRuns: 20 },
    );
  });
});
