import { valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition, Report } from "@nianbao/types";
import { NianbaoXlsxError } from "./error.ts";
import { layouts } from "./generated/index.ts";
import type { Layout } from "./layout.ts";
import { type WriteOptions, writeBlank, writeWorkbook } from "./write-workbook.ts";

/**
 * Writes a report as a workbook that a clerk can work in: the official tables with live formulas and checks, the
 * narratives a block a row. The same report gives the same bytes.
 *
 * A total that is blank becomes a formula; one that differs from the sum of its parts stays as the report states it, and
 * is marked. Keys that the form does not have are not written.
 *
 * @param report - a report, or a draft with blanks
 * @throws {NianbaoXlsxError} `unknown-edition`; `newer-version` for a report of a schema that is newer; `bad-block` for a narrative with something that is no block; `too-large`
 * for a narrative with more rows than a sheet has, or a table in it with more columns
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

function layoutOf(edition: unknown): Layout {
  const layout = layouts.find((one) => one.edition === edition);
  if (layout) return layout;
  const known = layouts.map((one) => one.edition).join("、");
  throw new NianbaoXlsxError(
    "unknown-edition",
    `不支持格式版本“${String(edition).slice(0, 40)}”，支持的有：${known}。 Unknown edition; known are ${known}.`,
  );
}
