import { forms, numberAt, setAt, valueAt } from "@nianbao/form";
import { validate } from "@nianbao/validator";
import { describe, expect, test } from "vitest";
import { type Case, type GivenFinding, type Implementation, run, type ValidationQuestion } from "../index.ts";

const edition = forms.at(-1)?.edition as string;
const form = forms.at(-1) as (typeof forms)[number];
const right = ({ report, previous }: ValidationQuestion) =>
  validate(report, { previous, text: false }).findings;

/** The cases that an implementation fails, of the newest edition and of these parts. */
async function failed(
  validateSo: Implementation["validate"],
  parts: readonly Case["part"][],
): Promise<Case[]> {
  const { outcomes } = await run({ validate: validateSo } as Implementation, { editions: [edition], parts });
  return outcomes.filter(({ problems }) => problems.length > 0).map((outcome) => outcome.case);
}

const named = ({ kind, ...one }: Case) =>
  kind === "validate" && "equation" in one ? one.equation : undefined;

describe("a wrong implementation is caught", () => {
  test.each(form.equations)("that ignores $code at $at", async ({ code, at }) => {
    const wrong = (question: ValidationQuestion) =>
      right(question).filter((finding) => !(finding.code === code && finding.path === at));
    const caught = await failed(wrong, ["arithmetic", "previous-year"]);
    expect(caught.map(({ id }) => id)).toContain(`${edition}/${code}/broken${at}`);
    expect(caught.filter(({ id }) => id.includes("/blank/"))).toEqual([]);
  });

  test("that takes a blank for 0", async () => {
    const wrong = (question: ValidationQuestion) => {
      const report = structuredClone(question.report) as object;
      const blanks = form.cells.map(({ path }) => path).filter((path) => valueAt(report, path) === null);
      for (const path of blanks) setAt(report, path, 0);
      const found: GivenFinding[] = [...right({ ...question, report })];
      return [...found, ...blanks.map((path) => ({ code: "cell-blank", path, severity: "error" }))];
    };
    const caught = new Set((await failed(wrong, ["arithmetic"])).map((one) => JSON.stringify(named(one))));
    for (const { code, at, sum, equals } of form.equations)
      if (![...sum, ...equals].some(({ previous }) => previous))
        expect(caught).toContain(JSON.stringify({ code, at }));
  });

  test("that passes over a cell, whichever it is", async () => {
    const { path } = form.cells[Math.floor(form.cells.length / 2)] as (typeof form.cells)[number];
    const wrong = (question: ValidationQuestion) =>
      right(question).filter((finding) => finding.path !== path);
    const caught = await failed(wrong, ["structure"]);
    for (const code of ["missing-field", "wrong-type", "cell-blank", "not-a-count"])
      expect(caught.map(({ id }) => id)).toContain(`${edition}/${code}/at${path}`);
  });

  test.each<[string, (finding: GivenFinding) => readonly GivenFinding[]]>([
    ["says everything twice", (finding) => [finding, finding]],
    [
      "points to the row instead of the cell",
      (finding) => [{ ...finding, path: finding.path.replace(/\/[^/]*$/, "") }],
    ],
    [
      "has expected and actual changed about",
      (finding) => [{ ...finding, expected: finding.actual, actual: finding.expected }],
    ],
    ["makes of every error a warning", (finding) => [{ ...finding, severity: "warning" }]],
    [
      "does not say how severe a finding is",
      ({ code, path, expected, actual }) => [{ code, path, expected, actual }],
    ],
  ])("that %s", async (_, spoil) => {
    const caught = await failed((question) => right(question).flatMap(spoil), ["arithmetic"]);
    const broken = caught.filter(({ id }) => id.includes("/broken/"));
    const within = form.equations.filter(
      ({ sum, equals }) => ![...sum, ...equals].some(({ previous }) => previous),
    );
    expect(broken).toHaveLength(within.length);
  });

  test("that adds with the precision of single floats", async () => {
    const wrong = (question: ValidationQuestion) => {
      const report = structuredClone(question.report) as object;
      for (const { path } of form.cells) {
        const value = numberAt(report, path);
        if (value !== undefined) setAt(report, path, Math.fround(value));
      }
      return right({ ...question, report });
    };
    expect((await failed(wrong, ["arithmetic"])).map(({ id }) => id)).toContain(
      `${edition}/disputes-total/tenths`,
    );
  });

  test.each<[string, Implementation["validate"]]>([
    ["finds nothing", () => []],
    ["answers with something else", () => ({ findings: [] }) as never],
    ["answers with findings that have no path", () => [{ code: "cell-blank" }] as never],
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
    [
      "finds more than there is",
      (question) => [...right(question), { code: "cell-blank", path: "/year", severity: "error" }],
    ],
  ])("that %s", async (_, wrong) => {
    expect((await failed(wrong, ["structure"])).length).toBeGreaterThan(0);
  });
});

test("what an implementation does not offer is not asked of it, and counts for nothing", async () => {
  const { outcomes, coverage, passed } = await run(
    { validate: right },
    { editions: [edition], parts: ["page", "workbook"] },
  );
  expect({ outcomes, coverage, passed }).toEqual({
    outcomes: [],
    coverage: { parts: {}, codes: {}, editions: {} },
    passed: false,
  });
});

test("less can be compared, and codes and paths always are", async () => {
  const bare = (question: ValidationQuestion) => right(question).map(({ code, path }) => ({ code, path }));
  const options = { editions: [edition], parts: ["arithmetic"] } as const;
  expect((await run({ validate: bare }, options)).passed).toBe(false);
  expect((await run({ validate: bare }, { ...options, compare: [] })).passed).toBe(true);
});

test("everything is asked before anything is waited for, and then that is the end", async () => {
  const told: string[] = [];
  const implementation: Implementation = {
    validate: async () => {
      told.push("asked");
      await Promise.resolve();
      told.push("answered");
      return [];
    },
    end: () => told.push("end"),
  };
  const { outcomes } = await run(implementation, { ids: [`${edition}/whole/`] });
  const each = (word: string) => outcomes.map(() => word);
  expect(told).toEqual([...each("asked"), "end", ...each("answered")]);
});

test("coverage counts cases by part and code, and equations and cells of the form", async () => {
  const { coverage } = await run({ validate: right }, { ids: [`${edition}/disputes-total/`] });
  const { equations, cells } = coverage.editions[edition] ?? {};
  const total = form.equations.length;
  expect(equations).toEqual({
    passed: form.equations.filter(({ code }) => code === "disputes-total").length,
    total,
  });
  expect(cells?.total).toBe(form.cells.length);
  expect(Object.keys(coverage.codes)).toEqual(["disputes-total"]);
  expect(coverage.parts.arithmetic?.passed).toBe(coverage.codes["disputes-total"]?.total);
});
