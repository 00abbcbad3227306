import type { Field, GridCell, Shape, Table } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { isStated, numbersBelow, objectOf, unitKeys } from "./numbers.ts";
import { schemaPointer } from "./paths.ts";
import type { Shapes } from "./shapes.ts";

/**
 * Checks before it is laid out that a table holds numbers and nothing else, each of them always and in a unit.
 *
 * @throws {SchemaError} at the first place that is something else.
 */
export function checkTable(table: Field, schema: JsonFile<SchemaNode>, shapes: Shapes): void {
  const layout = schema.json.properties?.[table.key]?.["x-layout"];
  const fail = (path: string, found: string, expected: string): never => {
    throw new SchemaError({ file: schema.file, pointer: schemaPointer(schema.json, path) }, found, expected);
  };
  const walk = (field: Field, path: string): void => {
    if (field.optional) fail(path, "a place of a table that may be absent", "its key in `required`");
    const object = objectOf(field.shape, shapes);
    if (object) {
      const units = unitKeys(object);
      for (const each of object.fields)
        if (!units.has(each.key) || each.optional) walk(each, `${path}/${each.key}`);
    } else checkNumber(field, layout, (found, expected) => fail(path, found, expected));
  };
  walk(table, `/${table.key}`);
}

function checkNumber(
  { shape, unit }: Field,
  layout: Table["layout"] | undefined,
  fail: (found: string, expected: string) => never,
): void {
  if (!isNumber(shape)) fail(`a place of type ${shape.type} in a table`, "a count, a change or an amount");
  if (unit === undefined) fail("a number of a table without `x-unit`", "`x-unit`");
  if (isStated(unit) && layout !== "blocks")
    fail(`a unit that \`${unit.from}\` states, in a table laid out as \`${layout}\``, "a printed unit");
}

function isNumber({ type }: Shape): boolean {
  return type === "count" || type === "change" || type === "amount";
}

/**
 * Checks after they are laid out that the tables give each number one cell, and each cell an id of its own.
 *
 * @throws {SchemaError} at the first place that has none, or shares one.
 */
export function checkGrids(tables: readonly Table[], schema: JsonFile<SchemaNode>, shapes: Shapes): void {
  const places = new Map<string, string>();
  const fail = (path: string, found: string, expected: string): never => {
    throw new SchemaError({ file: schema.file, pointer: schemaPointer(schema.json, path) }, found, expected);
  };
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  for (const { id, path } of cells) {
    const other = places.get(id);
    if (other !== undefined) fail(path, `"${path}", whose id "${id}" is that of "${other}"`, "another key");
    places.set(id, path);
  }
  const values = new Set(cells.filter(({ role }) => role === "value").map(({ path }: GridCell) => path));
  for (const { path, layout } of tables)
    for (const number of numbersBelow(shapes.root, shapes).map((below) => `/${below.path}`))
      if (number.startsWith(`${path}/`) && !values.has(number))
        fail(number, "a number without a cell", `a place that the layout \`${layout}\` reaches`);
}
