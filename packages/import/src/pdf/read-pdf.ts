import type { Item } from "../document.ts";
import { editions } from "../generated/index.ts";
import { NianbaoImportError } from "../import-error.ts";
import { mustBeReadable } from "../limits.ts";
import type { ImportOptions, ImportResult } from "../options.ts";
import { readDocument } from "../reading/read-document.ts";
import { pageItems } from "./layout.ts";
import { type Loaded, load } from "./load.ts";
import { marksOf } from "./marks.ts";

export interface PdfOptions extends ImportOptions {
  /** Where the character maps of pdfjs-dist are, for fonts that are not embedded; found by itself under Node. */
  readonly cMapUrl?: string;
}

/** A report has some dozens of pages. */
const MOST_PAGES = 200;

/**
 * Reads a published report that is a PDF file with text in it; a scan is no text.
 *
 * @returns as `importReport`
 * @throws {NianbaoImportError} `not-pdf`, `encrypted`, `damaged` or `too-large` when it cannot be read
 * @example
 * import { readPdf } from "@nianbao/import/pdf";
 * const { report, findings } = await readPdf(bytes);
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<ImportResult> {
  const loaded = await load(bytes, options.cMapUrl);
  try {
    return readDocument({ items: await itemsOf(loaded) }, editions, options);
  } catch (cause) {
    if (cause instanceof NianbaoImportError) throw cause;
    throw new NianbaoImportError("damaged", "PDF 文件已损坏。 The PDF file is damaged.", { cause });
  } finally {
    await loaded.close();
  }
}

async function itemsOf({ document, operators }: Loaded): Promise<Item[]> {
  if (document.numPages > MOST_PAGES)
    throw new NianbaoImportError(
      "too-large",
      `PDF 超过 ${MOST_PAGES} 页。 The PDF has more than ${MOST_PAGES} pages.`,
    );
  const items: Item[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const marks = await marksOf(page, operators);
    page.cleanup();
    for (const item of pageItems(marks, number)) items.push(item);
    mustBeReadable(items.length);
  }
  return items;
}
