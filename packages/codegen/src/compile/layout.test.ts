import { readFileSync } from "node:fs";
import type { Form, GridCell, Table } from "@nianbao/form/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileForm } from "./form.ts";

// Whatever tree of labels a schema has, its table is laid out without a gap or an overlap.

interface Tree {
  readonly [key: string]: Tree | null;
}

const schemas = new URL("../../../../schemas/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, schemas), "utf8"));
const dialect = read("vocabulary/dialect.json");

/** Trees of labels up to three levels deep; `null` is a leaf. */
const { tree } = fc.letrec<{ tree: Tree; node: Tree | null }>((tie) => ({
  tree: fc
    .array(tie("node"), { minLength: 1, maxLength: 4 })
    .map((nodes) => Object.fromEntries(nodes.map((node, index) => [`k${index}`, node]))),
  node: fc.oneof({ depthSize: "small", maxDepth: 2, withCrossShrink: true }, fc.constant(null), tie("tree")),
}));

test("a crosstab of any rows and columns is covered exactly", () => {
  fc.assert(
    fc.property(tree, tree, (rows, columns) => {
      const form = compile("crosstab", {
        table: object(
          rows,
          { $ref: "#/$defs/columns" },
          { "x-section": 1, "x-layout": "crosstab", "x-corner": "角" },
        ),
        $defs: { columns: object(columns, number) },
      });
      const table = form.tables[0] as Table;
      expect(form.cells).toHaveLength(leaves(rows) * leaves(columns));
      expect(table.width).toBe(depth(rows) + leaves(columns));
      expect(table.rows).toHaveLength(1 + depth(columns) + leaves(rows));
      expectCovered(table);
    }),
  );
});

test("columns of any header are covered exactly", () => {
  fc.assert(
    fc.property(tree, (columns) => {
      const form = compile("columns", {
        table: object(columns, number, { "x-section": 1, "x-layout": "columns" }),
      });
      const table = form.tables[0] as Table;
      expect(table.width).toBe(leaves(columns));
      expect(table.rows).toHaveLength(depth(columns) + 1);
      expectCovered(table);
    }),
  );
});

test("blocks of any groups are covered exactly, wide headers and narrow ones", () => {
  const groups = fc.array(
    fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 5 }) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(groups, (each) => {
      const $defs = Object.fromEntries(
        each.map(({ columns }, at) => [`type${at}`, object(flat(columns), number)]),
      );
      const rows = each.flatMap((group, at) =>
        Array.from({ length: group.rows }, (_, row) => [
          `g${at}r${row}`,
          { ...label, "x-group": `第${at}项`, $ref: `#/$defs/type${at}` },
        ]),
      );
      const table = closed(Object.fromEntries(rows), {
        "x-section": 1,
        "x-layout": "blocks",
        "x-corner": "角",
      });
      const form = compile("blocks", { table, $defs });
      const [grid] = form.tables as [Table];
      expect(grid.width).toBe(1 + Math.max(...each.map(({ columns }) => columns)));
      expect(grid.rows).toHaveLength(each.reduce((count, group) => count + 2 + group.rows, 0));
      expectCovered(grid);
    }),
  );
});

const label = { title: "名", "x-en": "Name" };
const number = { "x-unit": "件", type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

function object(tree: Tree, leaf: object, more: object = {}): object {
  const properties = Object.entries(tree).map(([key, below]) => [
    key,
    below === null ? { ...label, ...leaf } : object(below, leaf),
  ]);
  return closed(Object.fromEntries(properties), more);
}

function closed(properties: object, more: object): object {
  return {
    ...label,
    ...more,
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}

function flat(count: number): Tree {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, null]));
}

// The example of the layout gives everything that is not the table.
function compile(example: string, { table, $defs = {} }: { table: object; $defs?: object }): Form {
  const { schema } = read(`vocabulary/examples/good/${example}.json`);
  const { edition, schemaVersion } = schema.properties;
  const json = {
    ...schema,
    required: ["edition", "schemaVersion", "table"],
    properties: { edition, schemaVersion, table },
    $defs,
  };
  return compileForm({ file: "schema.json", json }, { dialect, codes: [] });
}

function leaves(tree: Tree): number {
  return Object.values(tree).reduce((count, below) => count + (below === null ? 1 : leaves(below)), 0);
}

function depth(tree: Tree): number {
  return 1 + Math.max(...Object.values(tree).map((below) => (below === null ? 0 : depth(below))));
}

function expectCovered({ rows, width }: Table): void {
  const taken = rows.flatMap(({ cells }) => cells.flatMap(placesOf));
  expect(new Set(taken).size).toBe(taken.length);
  expect(taken).toHaveLength(rows.length * width);
  expect(taken.filter((place) => Number(place.split(",")[1]) >= width)).toEqual([]);
}

function placesOf({ row, column, rowspan, colspan }: GridCell): string[] {
  return Array.from({ length: rowspan * colspan }, (_, index) => {
    const [y, x] = [row + Math.floor(index / colspan), column + (index % colspan)];
    return `${y},${x}`;
  });
}
