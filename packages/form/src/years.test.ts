import { expect, test } from "vitest";
import { formForYear, formOf, forms } from "./index.ts";
import { holdsFor } from "./years.ts";

test.each([
  [1998, false],
  [1999, true],
  [2001, true],
  [2002, false],
])("an edition for 1999 to 2001 holds for %i: %s", (year, holds) => {
  expect(holdsFor({ years: { from: 1999, to: 2001 } }, year)).toBe(holds);
});

test("an edition in force holds for every later year, and for none before its first", () => {
  expect([1998, 1999, 2999].map((year) => holdsFor({ years: { from: 1999 } }, year))).toEqual([
    false,
    true,
    true,
  ]);
});

test("what is no year is none of an edition's", () => {
  expect(holdsFor({ years: { from: 1999 } }, Number.NaN)).toBe(false);
});

test.each(forms)(
  "edition $edition is the form for the years that it states, and for no year before",
  (form) => {
    const { from, to = from + 50 } = form.years;
    expect([from, to].map(formForYear)).toEqual([form, form]);
    expect(formForYear(from - 1)).not.toBe(form);
    expect(formOf(form.edition)).toBe(form);
  },
);
