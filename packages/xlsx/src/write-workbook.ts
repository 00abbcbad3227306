import { whyTooNew } from "@nianbao/form/upgrade";
import { NianbaoXlsxError } from "./error.ts";
import type { Layout } from "./layout.ts";
import { coreProperties } from "./package-files.ts";
import { put } from "./put.ts";
import { filled } from "./sheet/part.ts";
import { templateOf } from "./template.ts";
import { Values } from "./values.ts";
import { pack, quickEntry } from "./zip/pack.ts";

export interface WriteOptions {
  /** Empty rows to write in, below each narrative: 1 in a report, 5 in a blank workbook. */
  readonly spareRows?: number;
}

const INSTALL = "npm install @nianbao/xlsx@latest";

const SPARE_ROWS = { report: 1, blank: 5 };

/**
 * Writes a report of the edition that has this layout.
 *
 * @throws {NianbaoXlsxError} `newer-version`
 */
export async function writeWorkbook(
  layout: Layout,
  report: unknown,
  { spareRows = SPARE_ROWS.report }: WriteOptions = {},
): Promise<Uint8Array> {
  const tooNew = whyTooNew(report, layout.schemaVersion, INSTALL);
  if (tooNew) throw new NianbaoXlsxError("newer-version", tooNew.join(" "));
  const { plan, fixed, sheets } = templateOf(layout);
  const values = new Values(report, plan, spareRows);
  const title = values.at(["title"]);
  return pack([
    ...fixed,
    quickEntry(
      "docProps/core.xml",
      coreProperties(typeof title === "string" && title !== "" ? title : layout.title),
    ),
    ...sheets.map(({ file, parts }) => quickEntry(file, filled(parts, values))),
  ]);
}

/** Writes an empty workbook of the edition that has this layout. */
export async function writeBlank(layout: Layout, options: WriteOptions = {}): Promise<Uint8Array> {
  const report = {};
  for (const { path, value } of layout.cover.fields) if (value !== undefined) put(report, path, value);
  return writeWorkbook(layout, report, { spareRows: SPARE_ROWS.blank, ...options });
}
