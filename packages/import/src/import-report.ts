import { decode } from "./decode.ts";
import type { Edition } from "./form-index.ts";
import { editions } from "./generated/index.ts";
import { readOwnPage } from "./html/own-page.ts";
import { readHtml } from "./html/read-html.ts";
import type { ImportOptions, ImportResult } from "./options.ts";
import { readDocument } from "./reading/read-document.ts";
import { withoutRadicals } from "./text/radicals.ts";
import { readText } from "./text/read-text.ts";

/**
 * Reads a published report: an HTML page, or text as it was pasted or taken from a file.
 *
 * Every number of the result came from a cell whose row and column were found, or is `null` with a finding that says where.
 *
 * @param source - the page or text; bytes are decoded as UTF-8 or GB18030
 * @returns the report as a draft, or `null` when the source is no report
 * @throws {NianbaoImportError} when the source cannot be read at all, or an option is none
 * @example
 * const { report, findings } = importReport(page);
 */
export function importReport(source: string | Uint8Array, options?: ImportOptions): ImportResult {
  return importReportOf(editions, source, options);
}

/** The same, by one of some editions. */
export function importReportOf(
  editions: readonly Edition[],
  source: string | Uint8Array,
  options: ImportOptions = {},
): ImportResult {
  const text = decode(source);
  if (!isHtml(text)) return readDocument(readText(withoutRadicals(text)), editions, options);
  return readOwnPage(text, editions, options) ?? readPage(withoutRadicals(text), editions, options);
}

// What a page hides it may show once its scripts run: it counts when nothing else is there.
function readPage(html: string, editions: readonly Edition[], options: ImportOptions): ImportResult {
  const shown = readDocument(readHtml(html, "shown"), editions, options);
  if (shown.report) return shown;
  const all = readDocument(readHtml(html, "all"), editions, options);
  return all.report ? all : shown;
}

/** Text with elements of a page in it; a lone `<` is none. */
function isHtml(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|table|tr|td|p|div|span|br|h[1-6]|meta|article|section)[\s>/]/i.test(
    text,
  );
}
