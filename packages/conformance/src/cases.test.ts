import { explanations } from "@nianbao/findings/explanations";
import { forms } from "@nianbao/form";
import { schema } from "@nianbao/schema";
import { describe, expect, test } from "vitest";
import { type Case, ConformanceError, cases, editions, type ValidationCase } from "./index.ts";

const validations = (edition: string) =>
  cases(edition).filter((one): one is ValidationCase => one.kind === "validate");
const about = (one: ValidationCase) => `${one.equation?.code} ${one.equation?.at}`;
const codesIn = (one: ValidationCase) => [...new Set(one.findings.map(({ code }) => code))];

// What validation says of a report of an older version: no version but the current one has been released.
const unreachable = ["schema-upgraded"];
const groups = ["structure", "arithmetic", "previous-year", "text", "calendar"];
const given = Object.entries(explanations)
  .filter(
    ([code, { group }]) => (groups.includes(group) && !unreachable.includes(code)) || code === "cell-blank",
  )
  .map(([code]) => code);

test("every edition has cases, and they are those of one edition after the other", () => {
  expect(editions).toEqual(forms.map(({ edition }) => edition));
  expect(cases()).toEqual(editions.flatMap((edition) => cases(edition)));
});

test("an edition without cases is an error that names those that there are", () => {
  expect(() => cases("1066")).toThrow(ConformanceError);
  expect(() => cases("1066")).toThrow(new RegExp(`${editions.join(", ")}\\.$`));
});

test("an id is that of one case, and tells its edition", () => {
  const ids = cases().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, edition } of cases()) expect(id.startsWith(`${edition}/`), id).toBe(true);
});

test("a case says what is the matter, and the clause, and is JSON", () => {
  for (const one of cases()) {
    expect(one.says["zh-CN"] && one.says.en && one.source, one.id).toBeTruthy();
    expect(JSON.parse(JSON.stringify(one)), one.id).toEqual(one);
  }
});

test.each(given)("%s is found in a case, and just not found in another", (code) => {
  const of = cases().filter((one) => one.kind === "validate" && one.code === code) as ValidationCase[];
  expect(of.some((one) => codesIn(one).includes(one.code))).toBe(true);
  // A report of an edition that is unknown is never nearly of it.
  if (code !== "unsupported-edition") expect(of.some((one) => !codesIn(one).includes(one.code))).toBe(true);
});

describe.each(forms)("edition $edition", (form) => {
  const all = validations(form.edition);
  const equations = form.equations.map(({ code, at }) => `${code} ${at}`);

  test("every equation is broken in a case in which no other rule is, by a change of three cells at the most", () => {
    const broken = all.filter(({ id }) => id.includes("/broken/"));
    expect(broken.map(about)).toEqual(expect.arrayContaining(equations));
    for (const one of broken) {
      expect(codesIn(one), one.id).toEqual([one.code]);
      expect(one.findings, one.id).toContainEqual(expect.objectContaining({ path: one.equation?.at }));
      expect(one.touches.length, one.id).toBeLessThanOrEqual(3);
    }
  });

  test("every equation has a blank term in a case, and is not found broken", () => {
    const blank = all.filter(({ id }) => id.includes("/blank/"));
    expect(blank.map(about)).toEqual(expect.arrayContaining(equations));
    for (const one of blank) expect(codesIn(one), one.id).not.toContain(one.code);
  });

  test("every cell is blank in a case, of another type in one, and no number that it may be in one", () => {
    for (const { path, kind } of form.cells) {
      const wrong = kind === "amount" ? "bad-amount" : "not-a-count";
      for (const code of ["cell-blank", "wrong-type", wrong])
        expect(all.find(({ id }) => id === `${form.edition}/${code}/at${path}`)?.findings[0]).toMatchObject({
          code,
          path,
        });
    }
  });

  test("every cell of an equation is wrong alone in a case, and in a crosstab each breaks equations of its own", () => {
    const alone = all.filter(({ id }) => id.includes("/off-by-one/"));
    const within = form.equations.filter(
      ({ sum, equals }) => ![...sum, ...equals].some(({ previous }) => previous),
    );
    const terms = within.flatMap(({ sum, equals }) => [...sum, ...equals].map(({ path }) => path));
    expect(new Set(alone.map(({ touches }) => touches[0]))).toEqual(new Set(terms));
    const crosstabs = form.tables.filter(({ layout }) => layout === "crosstab").map(({ path }) => path);
    const patterns = alone
      .filter(({ touches }) => crosstabs.some((path) => touches[0]?.startsWith(path)))
      .map(({ findings }) => findings.map(({ code, path }) => `${code} ${path}`).join());
    expect(patterns).not.toContain("");
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test("every place that the schema requires is absent in a case", () => {
    const required = requiredIn(schema(form.edition) as Schema, schema(form.edition) as Schema, "");
    expect(required.length).toBeGreaterThan(form.cells.length);
    const absent = all.filter(
      ({ findings }) => findings.length === 1 && findings[0]?.code === "missing-field",
    );
    expect(absent.map(({ findings }) => findings[0]?.path)).toEqual(expect.arrayContaining(required));
  });

  test.each(["page", "workbook"])(
    "every cell must stand in its place of the %s, filled in and blank",
    (part) => {
      for (const name of ["base", "blanks"]) {
        const one = cases(form.edition).find(({ id }) => id === `${form.edition}/${part}/${name}`) as Case;
        const places =
          one.kind === "render"
            ? one.page.tables.flat(2).flatMap(({ id }) => id ?? [])
            : one.kind === "export" && one.workbook.map(({ address }) => address);
        expect(places).toEqual(
          expect.arrayContaining(form.cells.map(({ id, address }) => (part === "page" ? id : address))),
        );
      }
    },
  );
});

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

function requiredIn(node: Schema, root: Schema, path: string): string[] {
  const { properties = {}, required = [] } = node.$ref
    ? (root.$defs?.[node.$ref.slice("#/$defs/".length)] ?? {})
    : node;
  return Object.entries(properties).flatMap(([key, below]) => [
    ...(required.includes(key) ? [`${path}/${key}`] : []),
    ...requiredIn(below, root, `${path}/${key}`),
  ]);
}
