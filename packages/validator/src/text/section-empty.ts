import { excerpt, sectionEmpty, sectionEmptyNothing, sectionEmptyPlaceholder } from "@nianbao/findings";
import type { TextSection } from "../checks.ts";
import type { Found } from "../found.ts";
import { type Fields, fieldsOf, isObject } from "../structure/fields.ts";
import { piecesOf } from "./blocks.ts";
import type { Statements } from "./statements.ts";

const NOTHING = /^(?:暂|尚)?(?:无|没有)(?:(?:存在的?)?(?:主要)?问题)?$/;

/** `section-empty`: a section of text with nothing in its blocks. One without any block is found without its text. */
export function checkSectionText(
  { key, narratives }: TextSection,
  { notes, needed = [] }: Statements,
  report: Fields,
  found: Found,
): void {
  const section = fieldsOf(report[key]);
  const blocks = narratives.map((narrative) => section[narrative]);
  // What is no list is a fault of structure, and what is no text is content.
  if (!blocks.every((narrative) => Array.isArray(narrative) && narrative.every(isText))) return;
  if (blocks.every((narrative) => (narrative as unknown[]).length === 0)) return;
  const text = blocks
    .flatMap((narrative) => piecesOf(narrative, ""))
    .filter(({ heading }) => !heading)
    .map((piece) => piece.text.trim())
    .filter((piece) => piece !== "");
  const said = text.join("");
  if (said === "") found.add(sectionEmpty, `/${key}`, {});
  else if (text.every((piece) => isNote(piece, notes)))
    found.add(sectionEmptyPlaceholder, `/${key}`, { actual: excerpt(said) });
  else if (needed.includes(key) && said.length < 20 && NOTHING.test(said.replace(/[。．.！!\s]+$/, "")))
    found.add(sectionEmptyNothing, `/${key}`, { actual: said });
}

function isText(block: unknown): boolean {
  return isObject(block) && block["type"] !== "table" && block["type"] !== "figure";
}

function isNote(text: string, notes: readonly string[]): boolean {
  const bare = (one: string) => one.replace(/[（()）\s。．.]/g, "");
  return notes.some((note) => bare(note) === bare(text));
}
