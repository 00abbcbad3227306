import { readFileSync } from "node:fs";
import type { Field, Form } from "@nianbao/form/types";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../editions.ts";
import { compileMigration } from "./migration.ts";
import type { MigrationFile } from "./migration-file.ts";
import { placesOf } from "./places.ts";

const schemas = new URL("../../../../schemas/", import.meta.url);
const vocabulary = JSON.parse(readFileSync(new URL("vocabulary/migration.schema.json", schemas), "utf8"));
const reason = { "zh-CN": "原因。", en: "Reason." };
const source = { clause: "附件", status: "inferred" } as const;
const because = { reason, source };

const count = (key: string, changes: Partial<Field> = {}): Field => ({
  key,
  title: key,
  en: key,
  unit: "件",
  shape: { type: "count" },
  ...changes,
});

// An edition whose one table has the rows named.
const edition = (name: string, ...rows: Field[]): Form =>
  ({
    edition: name,
    definitions: {},
    sections: [{ key: "table" }],
    root: {
      type: "object",
      fields: [
        count("edition", { shape: { type: "constant", value: name } }),
        count("table", { title: `${name} heading`, shape: { type: "object", fields: rows } }),
      ],
    },
  }) as unknown as Form;

const group = (key: string, ...fields: Field[]) => count(key, { shape: { type: "object", fields } });

const compile = (from: Form, to: Form, stated?: Omit<MigrationFile, "from">) =>
  compileMigration({
    from,
    to,
    vocabulary,
    stated: stated && { file: "migration.json", json: { from: from.edition, ...stated } },
  }).statements.map(({ reason: _, source: __, ...statement }) => statement);

test("without a file, what has the same path, labels, kind and unit is carried and the rest is not", () => {
  const old = edition("one", count("same"), count("renamed"), count("yuan"), count("gone"), count("amount"));
  const young = edition(
    "two",
    count("same"),
    count("renamed", { title: "another label" }),
    count("yuan", { unit: "元" }),
    count("fresh"),
    count("amount", { shape: { type: "amount", decimals: 6 } }),
  );
  expect(compile(old, young)).toEqual([
    { kind: "move", from: [""], to: [""], below: ["/table/same"] },
    {
      kind: "drop",
      from: [""],
      to: [],
      below: ["/table/renamed", "/table/yuan", "/table/gone", "/table/amount"],
    },
    {
      kind: "add",
      from: [],
      to: [""],
      below: ["/table/renamed", "/table/yuan", "/table/fresh", "/table/amount"],
    },
  ]);
});

test("statements come first, and what they speak of is not judged again", () => {
  const old = edition("one", group("row", count("a"), count("b")), count("x"), count("y"));
  const young = edition("two", group("line", count("a"), count("b")), count("xy"));
  const statements = compile(old, young, {
    moves: [{ from: "/table/row", to: "/table/line", ...because }],
    merges: [{ from: ["/table/x", "/table/y"], into: "/table/xy", ...because }],
  });
  expect(statements).toEqual([
    { kind: "move", from: ["/table/row"], to: ["/table/line"], below: ["/a", "/b"] },
    { kind: "merge", from: ["/table/x", "/table/y"], to: ["/table/xy"], below: [""] },
  ]);
});

test("a file that came with a copied folder speaks of another edition and does not apply", () => {
  const form = edition("two", count("a"));
  const json = { from: "one", drops: [{ paths: ["/table/elsewhere"], ...because }] };
  const { statements } = compileMigration({ from: form, to: form, vocabulary, stated: { file: "", json } });
  expect(statements).toMatchObject([{ kind: "move", below: ["/table/a"] }]);
});

test("a place may be dropped and added again when it no longer means the same", () => {
  const form = edition("one", count("a"));
  const statements = compile(form, form, {
    drops: [{ paths: ["/table/a"], ...because }],
    additions: [{ paths: ["/table/a"], ...because }],
  });
  expect(statements).toEqual([
    { kind: "drop", from: ["/table/a"], to: [], below: [""] },
    { kind: "add", from: [], to: ["/table/a"], below: [""] },
  ]);
});

describe("a file that is wrong does not compile, and the message names the place", () => {
  const form = edition(
    "one",
    group("row", count("a"), count("b")),
    group("short", count("a")),
    count("change", { shape: { type: "change" } }),
    count("c"),
  );
  const move = (from: string, to: string) => ({ moves: [{ from, to, ...because }] });
  test.each<[string, Omit<MigrationFile, "from">, string]>([
    ["a path that leads nowhere", move("/table/lost", "/table/c"), '#/moves/0: 发现 found "/table/lost"'],
    [
      "unlike places",
      move("/table/row", "/table/short"),
      '#/moves/0: 发现 found "/table/row" and "/table/short"',
    ],
    [
      "a place twice",
      { keeps: [{ paths: ["/table/row", "/table/row/a"], ...because }] },
      '#/keeps/0: 发现 found "/table/row/a"',
    ],
    [
      "a sum of changes, which may be negative",
      { splits: [{ from: "/table/change", into: ["/table/c", "/table/row/a"], ...because }] },
      "#/splits/0: 发现 found",
    ],
    ["no reason", { drops: [{ paths: ["/table/c"] }] } as never, "migration.json#/drops/0"],
    ["an unknown word", { renames: [] } as never, "migration.json#"],
  ])("%s", (_, stated, message) => {
    expect(() => compile(form, form, stated)).toThrow(message);
  });
});

const { editions } = compileEditions(schemas.pathname);

describe.each(editions.slice(1).map((to, index) => ({ from: editions[index]!, to })))(
  "$from.form.edition to $to.form.edition",
  ({ from, to }) => {
    const { statements } = compileMigration({
      from: from.form,
      to: to.form,
      stated: to.source.migration,
      vocabulary,
    });

    test.each(["from", "to"] as const)("every place of its %s side is accounted for once", (side) => {
      const spoken = statements.flatMap((one) =>
        one[side].flatMap((path) => one.below.map((below) => path + below)),
      );
      const places = placesOf({ from, to }[side].form).filter(({ shape }) => shape.type !== "constant");
      expect(spoken.sort()).toEqual(places.map(({ path }) => path).sort());
    });

    const isStated = (to.source.migration?.json as MigrationFile | undefined)?.from === from.form.edition;
    test.runIf(isStated)("every place is accounted for by a statement with its clause", () => {
      expect(statements.filter((one) => one.source === undefined)).toEqual([]);
    });
  },
);
