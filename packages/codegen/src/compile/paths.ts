import type { SchemaNode } from "../json-schema.ts";
import { definitionName } from "./references.ts";

/** `/requests/received/total` as an id of a page: `requests-received-total`. */
export function idOf(path: string): string {
  return path.slice(1).replaceAll("/", "-");
}

/** Column letters of a sheet, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/**
 * Where a schema describes a place of the report, for messages.
 *
 * @example schemaPointer(schema, "/requests/received/total"); // "/$defs/applicants/properties/total"
 */
export function schemaPointer(root: SchemaNode, path: string): string {
  let [node, pointer] = [root, ""];
  for (const key of path.split("/").slice(1)) {
    for (let ref = node.$ref; ref !== undefined; ref = node.$ref) {
      pointer = `/$defs/${definitionName(ref)}`;
      node = root.$defs?.[definitionName(ref)] ?? {};
    }
    pointer += `/properties/${key}`;
    node = node.properties?.[key] ?? {};
  }
  return pointer;
}
