import type { Draft, Report } from "@nianbao/types";
import { layouts } from "./generated/index.ts";
import type { FragmentOptions, RenderOptions } from "./options.ts";
import { fragmentOf, pageOf } from "./page.ts";

/**
 * A report as a whole page: the official layout of its edition, readable on a phone and printable on A4. The page loads
 * nothing and runs nothing; it carries the report as data, which `@nianbao/import` reads back.
 *
 * @param report - of any edition, finished or with blanks; it is not judged
 * @throws {NianbaoHtmlError} when the edition is unknown, the schema version newer than known, or a place of the report is missing or of another type
 * @example
 * const page = render(report, { findings: validate(report).findings, print: "gbt9704" });
 */
export function render(report: Report | Draft, options?: RenderOptions): string {
  return pageOf(layouts, report, options);
}

/**
 * The same report as one `<article>` to put into a page of one's own, together with the style sheet `css`.
 *
 * @throws {NianbaoHtmlError} as `render`
 * @example
 * const content = renderFragment(report, { title: false });
 */
export function renderFragment(report: Report | Draft, options?: FragmentOptions): string {
  return fragmentOf(layouts, report, options);
}
