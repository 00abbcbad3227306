import type { Equation, Field, Form, ObjectShape } from "@nianbao/form/types";
import { expect, test } from "vitest";
import { equationsFile } from "./equations.ts";
import { destructured, variable } from "./names.ts";
import { PlaceNumbers } from "./place-numbers.ts";
import { rulesFile } from "./rules.ts";
import { structureFile } from "./structure.ts";

const field = (key: string, shape: Field["shape"], optional?: true): Field => ({
  ...{ key, title: key, en: key, shape },
  ...(optional ? { optional } : {}),
});
const object = (...fields: Field[]): ObjectShape => ({ type: "object", fields });
const count = { type: "count" } as const;
const amount = { type: "amount", decimals: 2 } as const;
const source = { clause: "附件", status: "official" } as const;
const path = (to: string) => ({ path: to });

// A table of two rows and their total, of a number each; `other` stands between them.
function form(shape: typeof count | typeof amount, equations: Partial<Equation>[]): Form {
  const table = object(
    field("one", shape),
    field("other", { type: "text" }, true),
    field("two", shape),
    field("total", shape),
  );
  const cells = ["one", "two", "total"].map((key) => ({ path: `/table/${key}`, kind: shape.type }));
  return {
    root: object(field("table", table)),
    definitions: {},
    tables: [{ path: "/table" }],
    sections: [],
    cells,
    rules: [
      {
        code: "applicant-total",
        in: ["/table"],
        sum: ["one", "two"],
        equals: ["total"],
        at: "total",
        source,
      },
    ],
    equations: equations.map((equation) => ({ code: "applicant-total", rule: 0, ...equation })),
  } as unknown as Form;
}

const total = {
  at: "/table/total",
  sum: [path("/table/one"), path("/table/two")],
  equals: [path("/table/total")],
};

test("counts are added as they are, by the numbers of their places", () => {
  const counts = form(count, [total]);
  const places = new PlaceNumbers(counts);
  expect(places.of("/table/total")).toBe(5);
  expect(equationsFile(counts, places, "schema.json")).toContain("sums.compare(0, n(2) + n(4), n(5));");
  expect(structureFile(counts, places, "schema.json")).toContain("numbers[2] = one");
});

test("amounts are added exactly", () => {
  const amounts = form(amount, [total]);
  const code = equationsFile(amounts, new PlaceNumbers(amounts), "schema.json");
  expect(code).toContain("sums.exactly(0, 1);");
  expect(code).not.toContain("compare");
});

test("a rule whose columns are not equally far apart everywhere is several", () => {
  const unlike = [
    { at: "/table/one", sum: [path("/table/one")], equals: [path("/table/two")] },
    { at: "/table/two", sum: [path("/table/two")], equals: [path("/table/one")] },
  ];
  const counts = form(count, unlike);
  const places = new PlaceNumbers(counts);
  const code = equationsFile(counts, places, "schema.json");
  expect(code).toContain("sums.compare(0, n(2), n(4));");
  expect(code).toContain("sums.compare(1, n(4), n(2));");
  expect(rulesFile(counts, places, "schema.json").match(/entry: applicantTotal/g)).toHaveLength(2);
});

test("keys are variables where they can be", () => {
  expect(destructured(["total", "class", "$schema", "a-b"], "value")).toBe(
    'const { total, "class": classField, "$schema": schema, "a-b": ab } = value;',
  );
  expect(variable("organ", "level")).toBe("organLevel");
});

test("text of a schema cannot leave the code", () => {
  const spoilt = form(count, [total]);
  const rule = {
    ...spoilt.rules[0],
    sum: ["one\nprocess.exit()", "two"],
    source: { clause: '";alert(1)//', status: "official" },
  };
  const code = rulesFile({ ...spoilt, rules: [rule] } as Form, new PlaceNumbers(spoilt), "schema.json");
  expect(code).toContain("// one process.exit() + two = total");
  expect(code).toContain('"\\";alert(1)//"');
});
