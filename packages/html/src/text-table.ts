import type { Block } from "./narrative.ts";
import { arrayOf, text } from "./text.ts";

/** A table of a narrative; without any cell there is none. */
export function textTable(block: Extract<Block, { type: "table" }>, id: string): string {
  const { headerRows } = block;
  let head = "";
  let body = "";
  arrayOf(block.rows).forEach((row, index) => {
    if (index < headerRows) head += textRow(row, "th", ' scope="col"');
    else body += textRow(row, "td", "");
  });
  if (head + body === "") return "";
  const caption = block.caption === undefined ? "" : text(block.caption);
  return `
<div class="nianbao-scroll" role="group" tabindex="0"${caption && ` aria-labelledby="${id}-caption"`}>
<table id="${id}" class="nianbao-table nianbao-text-table">
${caption && `<caption id="${id}-caption">${caption}</caption>\n`}${head && `<thead>\n${head}</thead>\n`}${body && `<tbody>\n${body}</tbody>\n`}</table>
</div>`;
}

function textRow(row: readonly string[], name: string, attributes: string): string {
  const cells = arrayOf(row).map((cell) => `<${name}${attributes}>${text(cell)}</${name}>`);
  return cells.length === 0 ? "" : `<tr>${cells.join("")}</tr>\n`;
}
