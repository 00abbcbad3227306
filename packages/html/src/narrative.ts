import type { Draft } from "@nianbao/types";
import { figure } from "./figure.ts";
import { arrayOf, text } from "./text.ts";
import { textTable } from "./text-table.ts";

/** The text of a section, or of a part of one: blocks in order. */
export type Narrative = Draft["preamble"];

export type Block = Narrative[number];

/**
 * A narrative as markup, a block a line; each block has an id made from its place.
 *
 * @param id - the id of the narrative's own place
 * @param above - the level of the heading that it stands below; no level below it is skipped
 */
export function narrative(blocks: Narrative, id: string, above: number): string {
  const { length } = arrayOf(blocks);
  let markup = "";
  let level = above;
  for (let index = 0; index < length; index++) {
    const block = blocks[index] as Block;
    const place = `${id}-${index}`;
    if (block.type === "heading") {
      level = Math.min(above + depthOf(block.level), level + 1);
      markup += `\n<h${level} id="${place}">${text(block.text)}</h${level}>`;
    } else markup += otherBlock(block, place);
  }
  return markup;
}

function otherBlock(block: Exclude<Block, { type: "heading" }>, id: string): string {
  switch (block.type) {
    case "paragraph":
      return `\n<p id="${id}">${text(block.text)}</p>`;
    case "list":
      return list(block, id);
    case "table":
      return textTable(block, id);
    case "figure":
      return figure(block, id);
    default:
      throw new TypeError("not a block");
  }
}

// The title is level 1 of a report, so that a narrative's first level is 2.
function depthOf(level: number): number {
  if (level !== 2 && level !== 3 && level !== 4) throw new TypeError("not a level");
  return level - 1;
}

function list(block: Extract<Block, { type: "list" }>, id: string): string {
  const items = arrayOf(block.items).map((item) => `<li>${text(item)}</li>\n`);
  const name = block.ordered ? "ol" : "ul";
  return items.length === 0 ? "" : `\n<${name} id="${id}">\n${items.join("")}</${name}>`;
}
