import type { Finding, Lang } from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";
import { decode } from "../decode.ts";
import { editions } from "../generated/index.ts";
import { parseHtml } from "../html/parse.ts";
import { readHtml } from "../html/read-html.ts";
import { Notes } from "../reading/notes.ts";
import { checkHeadings } from "./headings.ts";
import { checkMeta, type MetaLabel } from "./meta.ts";
import { checkTables } from "./tables.ts";
import { checkTitle } from "./title.ts";

export interface PresentationOptions {
  readonly lang?: Lang;
  /** The meta labels that the site must carry; none are looked for without it. */
  readonly meta?: readonly MetaLabel[];
}

/**
 * Holds the presentation of a page against the official form: headings to the letter, in order and marked up; tables that are
 * tables, with header cells; the title; the meta labels of a profile.
 *
 * @param page - the HTML page
 * @param report - what was imported from it; pages of no known edition are not judged
 * @returns findings of the group presentation
 * @throws {NianbaoImportError} when the page cannot be read at all
 */
export function checkPresentation(
  page: string | Uint8Array,
  report: unknown,
  options: PresentationOptions = {},
): Finding[] {
  const edition = editions.find(({ index }) => index.edition === valueAt(report, "/edition"));
  if (!edition) return [];
  const html = decode(page);
  const tree = parseHtml(html);
  const notes = new Notes(edition.labels, options.lang ?? "zh-CN");
  checkTitle(report, notes);
  checkHeadings(readHtml(html, "shown").items, edition.index, notes);
  checkTables(tree, report, edition.index, notes);
  if (options.meta) checkMeta(tree, report, options.meta, notes);
  return notes.findings;
}
