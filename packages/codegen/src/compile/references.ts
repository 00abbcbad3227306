import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";

const REF = "#/$defs/";

/** The name of the definition that a reference leads to. */
export function definitionName(ref: string): string {
  return ref.slice(REF.length);
}

/** The node itself, or the definition that it refers to. */
export function targetOf(node: SchemaNode, root: SchemaNode): SchemaNode {
  const definition = node.$ref === undefined ? undefined : root.$defs?.[definitionName(node.$ref)];
  return definition ? targetOf(definition, root) : node;
}

/** The nodes directly below a node, and where they stand. */
export function childrenOf(node: SchemaNode, pointer: string): [SchemaNode, string][] {
  return [
    ...Object.entries(node.properties ?? {}).map(([key, child]): [SchemaNode, string] => [
      child,
      `${pointer}/properties/${key}`,
    ]),
    ...(node.items ? [[node.items, `${pointer}/items`] as [SchemaNode, string]] : []),
    ...(node.oneOf ?? []).map((child, index): [SchemaNode, string] => [child, `${pointer}/oneOf/${index}`]),
  ];
}

/**
 * Follows every reference once: a form is finite, so none leads nowhere or back to itself.
 *
 * @throws {SchemaError} at the reference that does.
 */
export function checkReferences({ file, json }: JsonFile<SchemaNode>): void {
  const finished = new Set<string>();
  const walk = (node: SchemaNode, pointer: string, within: readonly string[]): void => {
    if (node.$ref !== undefined) follow(node.$ref, `${pointer}/$ref`, within);
    for (const [child, place] of childrenOf(node, pointer)) walk(child, place, within);
  };
  const follow = (ref: string, pointer: string, within: readonly string[]): void => {
    const name = definitionName(ref);
    const definitions = json.$defs ?? {};
    if (!Object.hasOwn(definitions, name))
      throw new SchemaError({ file, pointer }, `"${ref}"`, oneOf(Object.keys(definitions)));
    if (within.includes(name))
      throw new SchemaError(
        { file, pointer },
        `a circle: ${[...within.slice(within.indexOf(name)), name].join(" → ")}`,
        "a reference that does not lead back to itself",
      );
    if (!finished.has(name)) walk(definitions[name] as SchemaNode, `/$defs/${name}`, [...within, name]);
    finished.add(name);
  };
  walk(json, "", []);
  for (const name of Object.keys(json.$defs ?? {})) follow(`${REF}${name}`, `/$defs/${name}`, []);
}

function oneOf(names: readonly string[]): string {
  return names.length === 0 ? "a definition; there is none in $defs" : `one of $defs: ${names.join(", ")}`;
}
