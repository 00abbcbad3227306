import { type Section, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";

/** What stands on the cover: a key and its value a row. */
export function coverRows(report: Report): string[][] {
  const { organ, ...others } = report as unknown as { organ: object };
  return [...Object.entries(others), ...Object.entries(organ)]
    .filter(([, value]) => typeof value !== "object")
    .map(([key, value]) => [key, String(value)]);
}

/** A block a row: which narrative, what kind of block, the text. */
export function textRows(section: Section, report: Report): string[][] {
  return section.narratives.flatMap(({ path, title }) =>
    (valueAt(report, path) as { type: string; text?: string }[]).map(({ type, text }) => [
      title,
      type,
      text ?? "",
    ]),
  );
}
