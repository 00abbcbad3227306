import { fileURLToPath } from "node:url";
import type { Equation, Form } from "@nianbao/form/types";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../editions.ts";
import { workbookLayout } from "./xlsx.ts";

interface Named {
  readonly path: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

interface SheetLayout {
  readonly sheet: string;
  readonly path: string;
  readonly values?: readonly Named[];
  readonly figures?: readonly { readonly values: readonly Named[] }[];
  readonly checks?: readonly {
    readonly row: number;
    readonly text: string;
    readonly checks: readonly { readonly column: number; readonly left: { readonly cells: string } }[];
  }[];
}

interface Layout {
  readonly cover: {
    readonly fields: readonly { readonly path: string; readonly name: string; readonly text: string }[];
  };
  readonly sections: readonly SheetLayout[];
  readonly totals: readonly {
    readonly path: string;
    readonly parts: { readonly cells: string; readonly paths: string[] };
  }[];
}

const { editions } = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url)));

describe.each(editions.map(({ form }) => form))("the workbook's layout of $edition", (form) => {
  test("names each place once, as a workbook may name it", () => {
    const layout = layoutOf(form);
    const names = [
      ...layout.cover.fields.map(({ name }) => name),
      ...layout.sections.flatMap(({ values = [], figures = [] }) =>
        [...values, ...figures.flatMap((group) => group.values)].map(({ name }) => name),
      ),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)),
    ).toEqual([]);
  });

  test("tells the fields of the cover apart by their labels", () => {
    const texts = layoutOf(form).cover.fields.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("computes parts before what is computed from them", () => {
    const { totals } = layoutOf(form);
    const paths = totals.map(({ path }) => path);
    for (const [index, { parts }] of totals.entries())
      for (const part of parts.paths) expect(paths.indexOf(part)).toBeLessThan(index);
  });

  test("adds up ranges where cells are neighbours, and cells where not", () => {
    const changed = withEquations(form, (equation) =>
      equation.at === "/requests/outcomes/total/naturalPersons" && equation.formula
        ? { ...equation, sum: equation.sum.filter((_, index) => index !== 2 && index !== 4) }
        : equation,
    );
    const count = form.equations.find((equation) => equation.code === "outcomes-total")?.sum.length ?? 0;
    const total = layoutOf(changed).totals.find(
      ({ path }) => path === "/requests/outcomes/total/naturalPersons",
    );
    expect(total?.parts.cells).toBe(`D8:D9,D11,D13:D${7 + count}`);
  });

  test("gives a check that has no labels beside it a row of its own", () => {
    const changed = withEquations(form, (equation) =>
      equation.code === "disputes-total" ? { ...equation, formula: false, total: false } : equation,
    );
    const sheet = layoutOf(changed).sections.find(({ path }) => path === "/disputes");
    expect(sheet?.checks?.map(({ row, checks }) => [row, checks.map((check) => check.column)])).toEqual([
      [8, [15]],
      [9, [15]],
      [10, [15]],
    ]);
    expect(sheet?.checks?.map(({ text }) => text)).toEqual([
      "行政复议：结果维持＋结果纠正＋其他结果＋尚未审结＝总计",
      "行政诉讼 / 未经复议直接起诉：结果维持＋结果纠正＋其他结果＋尚未审结＝总计",
      "行政诉讼 / 复议后起诉：结果维持＋结果纠正＋其他结果＋尚未审结＝总计",
    ]);
    expect(sheet?.checks?.[0]?.checks[0]?.left.cells).toBe("A6:D6");
  });

  test("leaves out what rests on last year's report", () => {
    const checked = layoutOf(form).sections.flatMap(({ checks = [] }) => checks.map(({ text }) => text));
    expect(checked).toHaveLength(2);
  });
});

function layoutOf(form: Form): Layout {
  return workbookLayout(form) as Layout;
}

function withEquations(form: Form, change: (equation: Equation) => Equation): Form {
  return { ...form, equations: form.equations.map(change) };
}
