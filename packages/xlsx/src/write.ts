import { valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition, Report } from "@nianbao/types";
import { NianbaoXlsxError } from "./error.ts";
import { layouts } from "./generated/index.ts";
import type { Layout } from "./layout.ts";
import { coreProperties } from "./package-files.ts";
import { filled } from "./sheet/part.ts";
import { templateOf } from "./template.ts";
import { Values } from "./values.ts";
import { pack, quickEntry } from "./zip/pack.ts";

export interface WriteOptions {
  /** Empty rows to write in, below each narrative: 1 in a report, 5 in a blank workbook. */
  readonly spareRows?: number;
}

const SPARE_ROWS = { report: 1, blank: 5 };

/**
 * Writes a report as a workbook that a clerk can work in: the official tables with live formulas and checks, the
 * narratives a block a row. The same report gives the same bytes.
 *
 * A total that is blank becomes a formula; one that differs from the sum of its parts stays as the report states it, and
 * is marked. Keys that the form does not have are not written.
 *
 * @param report - a report, or a draft with blanks
 * @throws {NianbaoXlsxError} `unknown-edition`, or `bad-block` for a narrative with something that is no block
 * @example const bytes = await write(report);
 */
export async function write(report: Report | Draft, options?: WriteOptions): Promise<Uint8Array> {
  return writeWorkbook(layoutOf(valueAt(report, "/edition")), report, options);
}

/**
 * An empty workbook to fill in: blank, not zero, with formulas that show nothing yet.
 *
 * @throws {NianbaoXlsxError} `unknown-edition`
 */
export async function blank(edition: Edition, options?: WriteOptions): Promise<Uint8Array> {
  return writeBlank(layoutOf(edition), options);
}

/** As {@link write}, with the layout of one edition. */
export async function writeWorkbook(
  layout: Layout,
  report: unknown,
  { spareRows = SPARE_ROWS.report }: WriteOptions = {},
): Promise<Uint8Array> {
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

/** As {@link blank}, with the layout of one edition. */
export async function writeBlank(layout: Layout, options: WriteOptions = {}): Promise<Uint8Array> {
  const { edition, schemaVersion } = layout;
  return writeWorkbook(layout, { edition, schemaVersion }, { spareRows: SPARE_ROWS.blank, ...options });
}

function layoutOf(edition: unknown): Layout {
  const layout = layouts.find((one) => one.edition === edition);
  if (layout) return layout;
  const known = layouts.map((one) => one.edition).join("、");
  throw new NianbaoXlsxError(
    "unknown-edition",
    `不支持格式版本“${String(edition).slice(0, 40)}”，支持的有：${known}。 Unknown edition; known are ${known}.`,
  );
}
