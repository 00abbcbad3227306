import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { PROFILE_KEY, profileField } from "./profile-field.ts";
import type { Addition, ProfileFile, ProfileRule } from "./profile-file.ts";

/** The schema of an edition with what a profile adds to it. */
export interface Extended {
  readonly schema: JsonFile<SchemaNode>;
  /** JSON Pointers of the places of a report that the profile adds. */
  readonly added: readonly string[];
  /** Where the profile says what the schema says at a pointer; undefined for what the edition says. */
  readonly statedAt: (pointer: string) => string | undefined;
}

/**
 * Adds to the schema of an edition what a profile adds.
 *
 * @throws {SchemaError} when an addition stands nowhere, or would take the place of something
 */
export function extend(official: JsonFile<SchemaNode>, profile: JsonFile<ProfileFile>): Extended {
  const extension = new Extension(official.json, profile);
  const { additions, rules = [], $defs = {} } = profile.json;
  extension.addDefinitions($defs);
  for (const [index, addition] of additions.entries()) extension.add(addition, index);
  for (const [index, rule] of rules.entries()) extension.addRule(rule, index);
  return {
    schema: { file: profile.file, json: extension.schema },
    added: [`/${PROFILE_KEY}`, ...additions.flatMap(pathsOf)],
    statedAt: (pointer) => extension.statedAt(pointer),
  };
}

function pathsOf({ in: at, properties }: Addition): string[] {
  return Object.keys(properties).map((key) => `${at}/${key}`);
}

class Extension {
  schema: SchemaNode;
  readonly #official: SchemaNode;
  readonly #file: string;
  /** What stands where in the schema, and where the profile says it. */
  readonly #stated: [pointer: string, at: string][] = [];

  constructor(official: SchemaNode, { file, json }: JsonFile<ProfileFile>) {
    this.#official = official;
    this.#file = file;
    const properties = inserted(official.properties ?? {}, profileField(json), "schemaVersion", []);
    this.schema = {
      ...official,
      $id: `urn:nianbao:profile:${json.name}:${json.version}`,
      properties,
      required: inOrder([...(official.required ?? []), PROFILE_KEY], properties),
    };
  }

  addDefinitions(definitions: Readonly<Record<string, SchemaNode>>): void {
    for (const name of Object.keys(definitions)) {
      const pointer = `/$defs/${name}`;
      if (Object.hasOwn(this.#official.$defs ?? {}, name))
        throw this.#error(pointer, `"${name}", which the edition defines`, "another name");
      this.#stated.push([pointer, pointer]);
    }
    this.schema = { ...this.schema, $defs: { ...this.#official.$defs, ...definitions } };
  }

  add(addition: Addition, index: number): void {
    const at = `/additions/${index}`;
    const { properties: own, required = [] } = addition;
    const node = this.#objectAt(addition.in, `${at}/in`);
    const properties = node.properties ?? {};
    this.#checkKeys(addition, properties, at);
    for (const key of Object.keys(own))
      this.#stated.push([`${pointerOf(addition.in)}/properties/${key}`, `${at}/properties/${key}`]);
    const extended = inserted(properties, own, addition.after, this.#addedIn(addition.in));
    this.#checkSections(addition, extended, at);
    this.#replace(addition.in, {
      ...node,
      properties: extended,
      required: inOrder([...(node.required ?? []), ...required], extended),
    });
  }

  addRule({ in: at, ...rule }: ProfileRule, index: number): void {
    const node = this.#objectAt(at, `/rules/${index}/in`);
    const rules = node["x-rules"] ?? [];
    this.#stated.push([`${pointerOf(at)}/x-rules/${rules.length}`, `/rules/${index}`]);
    this.#replace(at, { ...node, "x-rules": [...rules, rule] });
  }

  statedAt(pointer: string): string | undefined {
    const found = this.#stated.find(([place]) => `${pointer}/`.startsWith(`${place}/`));
    return found && found[1] + pointer.slice(found[0].length);
  }

  #addedIn(path: string): string[] {
    const above = `${pointerOf(path)}/properties/`;
    const below = this.#stated.map(([pointer]) => pointer).filter((pointer) => pointer.startsWith(above));
    return below.map((pointer) => pointer.slice(above.length));
  }

  // What refers to a definition is the same everywhere; what a profile adds itself it can say where it adds it.
  #objectAt(path: string, at: string): SchemaNode {
    let [node, official]: [SchemaNode | undefined, SchemaNode | undefined] = [this.schema, this.#official];
    for (const key of path.split("/").slice(1)) {
      official = childOf(official, key);
      if (official === undefined)
        throw this.#error(at, `"${path}"`, `an object of the edition: below it stand ${keysOf(node)}`);
      node = childOf(node, key);
    }
    if (node?.properties !== undefined) return node;
    const found =
      node?.$ref === undefined ? `a place of type ${node?.type ?? "none"}` : `a reference to ${node.$ref}`;
    throw this.#error(at, `"${path}", ${found}`, "an object that stands there alone, with keys of its own");
  }

  #checkKeys({ after, properties: own, required = [] }: Addition, known: Properties, at: string): void {
    for (const key of Object.keys(own))
      if (Object.hasOwn(known, key))
        throw this.#error(
          `${at}/properties/${key}`,
          `"${key}", which is there already`,
          "another key: a profile adds, and changes nothing",
        );
    if (after !== undefined && !Object.hasOwn(known, after))
      throw this.#error(`${at}/after`, `"${after}"`, `one of ${Object.keys(known).join(", ")}`);
    for (const [index, key] of required.entries())
      if (!Object.hasOwn(own, key))
        throw this.#error(`${at}/required/${index}`, `"${key}"`, `one of ${Object.keys(own).join(", ")}`);
  }

  // The six sections of an edition stay the first six.
  #checkSections({ properties: own }: Addition, extended: Properties, at: string): void {
    const isSection = (key: string) => extended[key]?.["x-section"] !== undefined;
    const sections = Object.keys(extended).filter(isSection);
    const last = sections.findLast((key) => this.#official.properties?.[key] === extended[key]) ?? "";
    const early = Object.keys(own).find(
      (key) => isSection(key) && sections.indexOf(key) < sections.indexOf(last),
    );
    if (early !== undefined)
      throw this.#error(
        `${at}/properties/${early}`,
        `a section before "${last}"`,
        `sections after "${last}"`,
      );
  }

  #replace(path: string, node: SchemaNode): void {
    this.schema = replaced(this.schema, path.split("/").slice(1), node);
  }

  #error(pointer: string, found: string, expected: string): SchemaError {
    return new SchemaError({ file: this.#file, pointer }, found, expected);
  }
}

type Properties = Readonly<Record<string, SchemaNode>>;

function childOf(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  const properties = node?.properties ?? {};
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function keysOf(node: SchemaNode | undefined): string {
  return Object.keys(node?.properties ?? {}).join(", ") || "no keys of its own";
}

function pointerOf(path: string): string {
  return path.replaceAll("/", "/properties/");
}

function replaced(node: SchemaNode, [key, ...below]: readonly string[], by: SchemaNode): SchemaNode {
  if (key === undefined) return by;
  const child = replaced(childOf(node, key) as SchemaNode, below, by);
  return { ...node, properties: { ...node.properties, [key]: child } };
}

/** Properties with others after a key, and after what was added there before; without the key, after the last. */
function inserted(
  properties: Properties,
  own: Properties,
  after: string | undefined,
  added: readonly string[],
): Properties {
  const entries = Object.entries(properties);
  let at = after === undefined ? entries.length : entries.findIndex(([key]) => key === after) + 1;
  while (after !== undefined && added.includes(entries[at]?.[0] ?? "")) at++;
  return Object.fromEntries([...entries.slice(0, at), ...Object.entries(own), ...entries.slice(at)]);
}

function inOrder(keys: readonly string[], properties: Properties): string[] {
  return Object.keys(properties).filter((key) => keys.includes(key));
}
