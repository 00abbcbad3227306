import { sectionEmpty } from "@nianbao/findings";
import type { Found } from "../found.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";
import type { TextSection } from "./edition-text.ts";

/** `section-empty`: a section of text with no block in any of its narratives. */
export function checkSectionEmpty({ key, narratives }: TextSection, report: Fields, found: Found): void {
  const section = fieldsOf(report[key]);
  for (const narrative of narratives) {
    const blocks = section[narrative];
    if (!Array.isArray(blocks) || blocks.length > 0) return;
  }
  found.add(sectionEmpty, `/${key}`, {});
}
