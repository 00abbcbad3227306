import type { Block } from "./narrative.ts";
import { text } from "./text.ts";

type Figure = Extract<Block, { type: "figure" }>;

/**
 * A picture that the report carries; nothing is loaded from elsewhere. A picture that stands at an address is a link to it, and
 * any other address is shown as the text that it is.
 */
export function figure(block: Figure, id: string): string {
  const caption = block.caption === undefined ? "" : `\n<figcaption>${text(block.caption)}</figcaption>`;
  return `\n<figure id="${id}">\n${picture(block)}${caption}\n</figure>`;
}

function picture(block: Figure): string {
  const address = text(block.src);
  const alt = text(block.alt);
  if (isCarried(block.src)) return `<img src="${address}" alt="${alt}">`;
  if (isAddress(block.src)) return `<a href="${address}" rel="noreferrer">${alt.trim() ? alt : address}</a>`;
  return `${alt} ${address}`;
}

const CARRIED = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

function isCarried(src: string): boolean {
  const head = CARRIED.exec(src)?.[0];
  return head !== undefined && !/[^A-Za-z0-9+/=\s]/.test(src.slice(head.length));
}

// Browsers drop control characters and spaces from an address before they look for its scheme.
function isAddress(src: string): boolean {
  const bare = src.replace(/[\0-\x20\x7f-\xa0\ufeff]/g, "");
  return bare !== "" && (/^https?:/i.test(bare) || !/^[^/?#]*:/.test(bare));
}
