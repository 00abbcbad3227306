import { type Narrative, narrative } from "./narrative.ts";

const NUMERALS = "一二三四五六七八九十";

/**
 * Numbers the headings of a section's narratives （一）（二）… as they come. One that has no text gets neither heading
 * nor number.
 *
 * @returns a function from a narrative, its id and its title (as markup) to markup
 */
export function numbered(): (blocks: Narrative, id: string, title: string) => string {
  let count = 0;
  return (blocks, id, title) => {
    const content = narrative(blocks, id, 3);
    return content && `\n<h3 id="${id}">（${NUMERALS[count++] ?? count}）${title}</h3>${content}`;
  };
}
