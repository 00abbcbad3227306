import { describe, expect, test } from "vitest";
import {
  cells,
  editionFor,
  editions,
  rules,
  schema,
  UnknownEditionError,
  UnknownVersionError,
} from "./index.ts";

test("the edition of a report year", () => {
  expect([2019, 2020, 2021, 2025].map((year) => editionFor(year).id)).toEqual([
    "2019",
    "2019",
    "2021",
    "2021",
  ]);
});

test.each([2018, 0, -1, Number.NaN, Number.NEGATIVE_INFINITY])(
  "%d has no edition, and what there is is named",
  (year) => {
    expect(() => editionFor(year)).toThrow(UnknownEditionError);
    expect(() => editionFor(year)).toThrow(/现有：2019（2019–2020）、2021（2021–/);
  },
);

test.each(["2020", "", "__proto__", "constructor", "21"])("%j is no edition", (edition) => {
  for (const ask of [cells, rules, schema]) expect(() => ask(edition)).toThrow(UnknownEditionError);
  expect(() => schema(edition)).toThrow(`No edition is known for "${edition}"; known are 2019, 2021`);
});

test.each(["0.9.0", "1", "", "__proto__", "toString"])("%j is no version", (version) => {
  expect(() => schema("2021", version)).toThrow(UnknownVersionError);
  expect(() => schema("2021", version)).toThrow(/现有：1\.0\.0。Edition 2021 has no .*; it has 1\.0\.0\.$/);
});

test("a cell has its four names", () => {
  const cell = cells("2021").find(({ path }) => path === "/disputes/litigation/direct/pending");
  expect(cell).toMatchObject({
    labels: ["行政诉讼", "未经复议直接起诉", "尚未审结"],
    address: "第四部分!I6",
    id: "disputes-litigation-direct-pending",
    kind: "count",
    unit: "件",
    total: false,
  });
});

test("an equation of last year's report says so", () => {
  const { equations } = rules("2021");
  expect(
    equations
      .filter(({ sum, equals }) => [...sum, ...equals].some(({ previous }) => previous))
      .map(({ code }) => code),
  ).toEqual([...Array(7).fill("carried-over-mismatch"), ...Array(2).fill("in-force-mismatch")]);
});

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (id, edition) => {
  test("its schema says what the index says", () => {
    const { properties, title, $id } = schema(id) as {
      properties: Record<string, { const?: string }>;
      title: string;
      $id: string;
    };
    expect(properties["edition"]?.const).toBe(id);
    expect(properties["schemaVersion"]?.const).toBe(edition.schemaVersion);
    expect(title).toBe(edition.title);
    expect($id).toBe(`urn:nianbao:annual-report:${id}:${edition.schemaVersion}`);
    expect(schema(id, edition.schemaVersion)).toBe(schema(id));
  });

  test("holds for its years and for no other edition's", () => {
    expect(editionFor(edition.years.from)).toBe(edition);
    expect(editionFor(edition.years.to ?? 9999)).toBe(edition);
  });

  test("its rules are of it, and point to what they state", () => {
    const stated = rules(id);
    expect(stated).toMatchObject({ edition: id, schemaVersion: edition.schemaVersion });
    for (const { code, rule } of stated.equations) expect(stated.rules[rule]?.code).toBe(code);
  });
});

test("editions come oldest first", () => {
  const years = editions.map(({ years: { from } }) => from);
  expect(years).toEqual([...years].sort((one, other) => one - other));
});
