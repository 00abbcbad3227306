import { sectionEmpty } from "@nianbao/findings";
import type { TextSection } from "../checks.ts";
import type { Found } from "../found.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";

/** `section-empty`: a section of text with no block at all. */
export function checkSectionEmpty({ key, narratives }: TextSection, report: Fields, found: Found): void {
  const section = fieldsOf(report[key]);
  for (const narrative of narratives) {
    const blocks = section[narrative];
    // What is no list is a fault of structure.
    if (!Array.isArray(blocks) || blocks.length > 0) return;
  }
  found.add(sectionEmpty, `/${key}`, {});
}
