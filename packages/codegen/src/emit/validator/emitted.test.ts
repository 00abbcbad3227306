import type { Equation, Field, Form, ObjectShape } from "@nianbao/form/types";
import { expect, test } from "vitest";
import { destructured, variable } from "../names.ts";
import { PlaceNumbers } from "./place-numbers.ts";
import { numberRules, rulesFile } from "./rules.ts";
import { soundFile } from "./sound.ts";
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
  const code = soundFile(counts, places, "schema.json");
  expect(code).toContain("if (n(2) + n(4) !== n(5)) return false;");
  expect(code).toContain("laid[2] = tableOne;");
  expect(code).not.toContain("equalSums");
});

test("a rule that holds within a definition wherever it stands is looked at in its function", () => {
  const plain = form(count, [total]);
  const table = plain.root.fields[0]?.shape as ObjectShape;
  const named = {
    ...plain,
    definitions: { row: table },
    root: object(field("table", { type: "ref", to: "row" })),
  };
  const code = soundFile(named, new PlaceNumbers(named), "schema.json");
  expect(code).toContain("function isRow(value: unknown, place: number): boolean");
  expect(code).toContain("return one + two === total;");
  expect(code).toContain("laid[place + 1] = one;");
  expect(code).toMatch(/function areBalanced\(\): boolean \{\s*return true;/);
});

test("what an equation needs and may be absent asks for a closer look", () => {
  const absent = form(count, [total]);
  const table = absent.root.fields[0]?.shape as ObjectShape;
  const whole = { ...absent, root: object(field("table", table, true)) };
  expect(soundFile(whole, new PlaceNumbers(whole), "schema.json")).toContain(
    "if (table === undefined) return false;",
  );
});

test("the same where a definition may be absent", () => {
  const amounts = form(amount, [total]);
  const table = amounts.root.fields[0]?.shape as ObjectShape;
  const named = {
    ...amounts,
    definitions: { row: table },
    root: object(field("table", { type: "ref", to: "row" }, true)),
  };
  const code = soundFile(named, new PlaceNumbers(named), "schema.json");
  expect(code).toContain("if (table === undefined) return false;");
});

test("no name of the form hides one that the code needs", () => {
  const keys = ["isDate", "keyCount", "isListOf", "undefined", "organAt", "fields", "laid"];
  const hiding = {
    ...form(count, []),
    rules: [],
    definitions: {
      listOf: object(field("isObject", count)),
      narrativeItem: object(field("isListOf2", count)),
    },
    root: object(
      ...keys.map((key) => field(key, { type: "text" })),
      field("one", { type: "ref", to: "listOf" }),
      field("two", { type: "ref", to: "narrativeItem" }),
    ),
  };
  const code = soundFile(hiding, new PlaceNumbers(hiding), "schema.json");
  expect(code).toContain("function isListOf2(value: unknown): boolean");
  expect(code).toContain(
    'const { "isDate": isDate2, "keyCount": keyCount2, "isListOf": isListOf3, "undefined": undefinedField, "organAt": organAt2, "fields": fields2, "laid": laidField, one, two, length } = report;',
  );
  expect(code).toContain("isListOf2(one) && isNarrativeItem(two)");
  expect(code).toContain('const { "isObject": isObject2, length } = value;');
  expect(structureFile(hiding, "schema.json")).toMatch(/import \{ isListOf2, isNarrativeItem \} from/);
});

test("codes of different forms whose keys read alike are told apart", () => {
  const code = (pattern: string) => ({ type: "code", check: "none", pattern }) as const;
  const alike = {
    ...form(count, []),
    rules: [],
    root: object(field("organ", object(field("code", code("^1$")))), field("organCode", code("^2$"))),
  } as unknown as Form;
  const sound = soundFile(alike, new PlaceNumbers(alike), "schema.json");
  expect(sound).toContain('organCodeForm: Tested = code("none", "^1$")');
  expect(sound).toContain("organCodeForm.accepts(organCode2)");
  expect(sound).toContain('organCode2Form: Tested = code("none", "^2$")');
  expect(sound).toContain("organCode2Form.accepts(organCode)");
  expect(structureFile(alike, "schema.json")).toContain(
    'object({ "organ": object({ "code": organCodeForm }), "organCode": organCode2Form })',
  );
});

test("a list of one item is no object whose only key is its length", () => {
  const measured = {
    ...form(count, []),
    rules: [],
    root: object(field("road", object(field("length", count)))),
  };
  const code = soundFile(measured, new PlaceNumbers(measured), "schema.json");
  expect(code).toContain("if (!isObject(road)) return false;");
});

test("what should stand in each place is told in the order of the form", () => {
  const code = structureFile(form(count, [total]), "schema.json");
  expect(code).toContain(
    '"one": aCountCell, "other": optional(aTextCell), "two": aCountCell, "total": aCountCell',
  );
});

test("amounts are added exactly", () => {
  const amounts = form(amount, [total]);
  const code = soundFile(amounts, new PlaceNumbers(amounts), "schema.json");
  expect(code).toContain("if (!equalSums([n(2), n(4)], [n(5)])) return false;");
});

test("a rule whose columns are not equally far apart everywhere is several", () => {
  const unlike = [
    { at: "/table/one", sum: [path("/table/one")], equals: [path("/table/two")] },
    { at: "/table/two", sum: [path("/table/two")], equals: [path("/table/one")] },
  ];
  const counts = form(count, unlike);
  const places = new PlaceNumbers(counts);
  const code = soundFile(counts, places, "schema.json");
  expect(code).toContain("if (n(2) !== n(4)) return false;");
  expect(code).toContain("if (n(4) !== n(2)) return false;");
  expect(rulesFile(counts, places, "schema.json").match(/entry: applicantTotal/g)).toHaveLength(2);
});

test("rules whose codes read alike have names of their own", () => {
  const codes = ["by-form", "by-form", "by-form-2"];
  const plain = form(count, []);
  const alike = {
    ...plain,
    rules: codes.map((code) => ({ ...plain.rules[0], code })),
    equations: codes.map((code, rule) => ({ ...total, code, rule })),
  } as unknown as Form;
  const names = numberRules(alike, new PlaceNumbers(alike)).map(({ name }) => name);
  expect(names[0]).toBe("byFormAt");
  expect(new Set(names).size).toBe(3);
});

test("keys are variables where they can be", () => {
  const fields = ["total", "class", "$schema", "a-b"].map((key) => [key, variable(key)] as const);
  expect(destructured(fields, "value")).toBe(
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
