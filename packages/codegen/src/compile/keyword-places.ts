import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { childrenOf, targetOf } from "./references.ts";

/** A node of a schema, and the nodes that it stands in; a definition stands in none. */
interface Place {
  readonly node: SchemaNode;
  readonly pointer: string;
  /** The node with its reference followed. */
  readonly target: SchemaNode;
  readonly above?: Place;
}

/** Where a keyword may stand, and how to say so. */
type Belongs = readonly [fits: (place: Place) => boolean, where: string];

const isRoot = ({ pointer }: Place) => pointer === "";
const isSection = ({ node }: Place) => node["x-section"] !== undefined;
const isTable = ({ node }: Place) => node["x-layout"] !== undefined;
const isNumber = ({ target }: Place) => target.type === "integer" || target.type === "number";

// A keyword in a place where nothing reads it would be lost without a word.
const BELONGS: Readonly<Partial<Record<keyof SchemaNode, Belongs>>> = {
  "x-years": [isRoot, "the root"],
  "x-publication": [isRoot, "the root"],
  "x-section": [
    ({ above, target }) => above?.pointer === "" && target.type === "object",
    "an object directly below the root",
  ],
  "x-note": [isSection, "a section"],
  "x-layout": [isSection, "a section"],
  "x-corner": [
    (place) => isTable(place) && place.node["x-layout"] !== "columns",
    "a table laid out as `crosstab` or `blocks`",
  ],
  "x-group": [({ above }) => above?.node["x-layout"] === "blocks", "a row of a table laid out as `blocks`"],
  "x-lead": [
    ({ above, target }) =>
      above !== undefined && isSection(above) && !isTable(above) && target.type === "array",
    "a narrative of a section that is no table",
  ],
  "x-unit": [isNumber, "a number"],
  "x-decimals": [({ node }) => node.type === "number", "a `number`"],
  "x-check": [({ node }) => node.type === "string", "a `string`"],
  "x-rules": [
    (place) => place.node.properties !== undefined && !isInList(place),
    "an object, beside its `properties`, that is in no list",
  ],
};

/**
 * Checks that each keyword stands where it says something.
 *
 * @throws {SchemaError} at a keyword that stands elsewhere, or a unit that no sibling states.
 */
export function checkKeywordPlaces({ file, json }: JsonFile<SchemaNode>): void {
  const walk = (place: Place): void => {
    checkPlace(place, file);
    for (const [node, pointer] of childrenOf(place.node, place.pointer))
      walk({ node, pointer, target: targetOf(node, json), above: place });
  };
  const start = (node: SchemaNode, pointer: string) => walk({ node, pointer, target: targetOf(node, json) });
  start(json, "");
  for (const [name, node] of Object.entries(json.$defs ?? {})) start(node, `/$defs/${name}`);
}

function checkPlace(place: Place, file: string): void {
  for (const [keyword, [fits, where]] of Object.entries(BELONGS))
    if (place.node[keyword as keyof SchemaNode] !== undefined && !fits(place))
      throw new SchemaError(
        { file, pointer: `${place.pointer}/${keyword}` },
        `\`${keyword}\` in ${kindOf(place)}`,
        `it in ${where}`,
      );
  checkStatedUnit(place, file);
}

function checkStatedUnit({ node, pointer, above }: Place, file: string): void {
  const unit = node["x-unit"];
  if (typeof unit !== "object") return;
  const siblings = above?.node.properties ?? {};
  const sibling = Object.hasOwn(siblings, unit.from) ? siblings[unit.from] : undefined;
  if (!sibling?.enum?.every((option) => typeof option === "string"))
    throw new SchemaError(
      { file, pointer: `${pointer}/x-unit/from` },
      `"${unit.from}"`,
      "a sibling property whose `enum` lists the units",
    );
}

function isInList({ node, above }: Place): boolean {
  return above !== undefined && (above.node.items === node || isInList(above));
}

function kindOf(place: Place): string {
  if (isRoot(place)) return "the root";
  const layout = place.node["x-layout"];
  return `a place of type ${place.target.type}${layout === undefined ? "" : ` laid out as \`${layout}\``}`;
}
