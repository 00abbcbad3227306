import { forms } from "@nianbao/form";
import { describe, expect, test } from "vitest";
import { migrations, outlines } from "./testing/reports.ts";

test("editions are in the order of their years, with a migration from each to the next", () => {
  const years = outlines.map((outline) => outline.years.from);
  expect(years).toEqual([...years].sort((a, b) => a - b));
  expect(migrations.map(({ from, to }) => [from, to])).toEqual(
    outlines.slice(1).map(({ edition }, index) => [outlines[index]!.edition, edition]),
  );
});

describe.each(outlines)("edition $edition", (outline) => {
  const form = forms.find(({ edition }) => edition === outline.edition)!;

  test("its numbers are the cells of the form, and the figures of its text sections", () => {
    const figures = form.sections.flatMap((section) =>
      section.figures.flatMap(({ path, fields }) => fields.map(({ key }) => `${path}/${key}`)),
    );
    const numbers = outline.places.filter(({ unit }) => unit !== undefined).map(({ path }) => path);
    expect(numbers).toEqual([...form.cells.map(({ path }) => path), ...figures]);
  });

  test("its totals are those of the form, each after those that it rests on", () => {
    const totals = outline.totals.map(({ at }) => at);
    expect([...totals].sort()).toEqual(
      form.cells
        .filter(({ total }) => total)
        .map(({ path }) => path)
        .sort(),
    );
    for (const [index, { at, ways }] of outline.totals.entries())
      for (const part of ways.flatMap(({ parts }) => parts))
        expect([at, part, totals.slice(index).includes(part)]).toEqual([at, part, false]);
  });

  test("a total's formula comes first of the equations that give it", () => {
    const formulas = form.equations.filter(({ formula }) => formula);
    const firsts = outline.totals.map(({ at, ways }) => [at, ways[0]!.parts]);
    expect(firsts.length).toBe(formulas.length);
    for (const { at, sum } of formulas) expect(firsts).toContainEqual([at, sum.map(({ path }) => path)]);
  });
});
