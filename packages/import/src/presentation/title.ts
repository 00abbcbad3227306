import { titleWrong } from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";
import type { Notes } from "../reading/notes.ts";

/** The title: name of the organ, year, 政府信息公开工作年度报告. Customary, so spaces and line breaks do not count. */
export function checkTitle(report: unknown, notes: Notes): void {
  const [title, name, year] = ["/title", "/organ/name", "/year"].map((path) => valueAt(report, path));
  if (typeof title !== "string" || typeof name !== "string" || name === "" || typeof year !== "number")
    return;
  const expected = `${name}${year}年政府信息公开工作年度报告`;
  if (bare(title) !== bare(expected)) notes.add(titleWrong, "/title", { expected, actual: title });
}

function bare(text: string): string {
  return text.replaceAll(/[\s《》]/g, "");
}
