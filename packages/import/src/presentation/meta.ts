import { metaMissing, metaWrong } from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";
import { attribute, elements, type Node } from "../html/parse.ts";
import type { Notes } from "../reading/notes.ts";

/** A meta label that a profile of government sites names. */
export interface MetaLabel {
  readonly name: string;
  readonly required: boolean;
}

/** How 《政府网站发展指引》 writes the date of publication. */
const PUB_DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$/;

/** The meta labels of a profile: those required are there and say something, those that the report knows say the same. */
export function checkMeta(tree: Node, report: unknown, profile: readonly MetaLabel[], notes: Notes): void {
  const meta = metaOf(tree);
  for (const { name, required } of profile) {
    const content = meta.get(name.toLowerCase())?.trim() ?? "";
    if (content === "" && required) notes.add(metaMissing, "", { name });
  }
  checkTitle(meta.get("articletitle")?.trim(), valueAt(report, "/title"), notes);
  checkDate(meta.get("pubdate")?.trim(), valueAt(report, "/publishedOn"), notes);
}

function metaOf(tree: Node): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements(tree)) {
    const name = element.tagName === "meta" ? attribute(element, "name") : undefined;
    if (name !== undefined && !meta.has(name.toLowerCase()))
      meta.set(name.toLowerCase(), attribute(element, "content") ?? "");
  }
  return meta;
}

function checkTitle(content: string | undefined, title: unknown, notes: Notes): void {
  if (!content || typeof title !== "string" || title === "" || content === title) return;
  notes.add(metaWrong, "/title", { name: "ArticleTitle", expected: title, actual: content });
}

function checkDate(content: string | undefined, publishedOn: unknown, notes: Notes): void {
  if (!content) return;
  const day = typeof publishedOn === "string" ? publishedOn : undefined;
  if (PUB_DATE.test(content) && (day === undefined || content.startsWith(day))) return;
  notes.add(metaWrong, "/publishedOn", {
    name: "PubDate",
    expected: day ?? "YYYY-MM-DD HH:MM",
    actual: content,
  });
}
