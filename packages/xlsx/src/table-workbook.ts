import { coreProperties, packageFiles } from "./package-files.ts";
import { Strings } from "./sheet/strings.ts";
import { checkSize } from "./table/limits.ts";
import { tableSheet } from "./table/sheet.ts";
import { tableStylesXml } from "./table/styles.ts";
import { tableWorkbookXml } from "./table/workbook.ts";
import { entry, pack } from "./zip/pack.ts";

/** A cell of a table: numbers are numbers in the workbook, text is text whatever it looks like; `null` is blank. */
export type TableCell = string | number | null;

export interface TableColumn {
  readonly title: string;
  /** Its numbers are changes: those above 0 show a plus sign. */
  readonly signed?: boolean;
}

export interface WorkbookTable {
  readonly title: string;
  readonly head: readonly (string | TableColumn)[];
  /** No longer than the head; what is missing at the end is blank. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Paragraphs below the table. */
  readonly notes?: readonly string[] | undefined;
}

const LEVEL = 6;

/**
 * Writes a table as a workbook of one sheet: the head stays in view and filters, columns are as wide as what they hold. The
 * same table gives the same bytes.
 *
 * @throws {NianbaoXlsxError} `table-too-large` when a sheet cannot hold it
 * @throws {TypeError} when a row is longer than the head
 * @example
 * const bytes = await writeTable({ title: "各单位新收申请", head: ["单位", "件数"], rows: [["某市教育局", 12]] });
 */
export async function writeTable({ title, head, rows, notes = [] }: WorkbookTable): Promise<Uint8Array> {
  const columns = head.map((one) => (typeof one === "string" ? { title: one } : one));
  checkSize({ columns, rows, notes });
  const strings = new Strings();
  const sheet = tableSheet({ title, columns, rows, notes }, strings);
  const workbook = tableWorkbookXml(title, columns.length, rows.length + 1);
  return pack(
    [
      ...packageFiles({ workbook, sheets: 1, strings: strings.xml(), styles: tableStylesXml }),
      ["docProps/core.xml", coreProperties(title)] as const,
      ["xl/worksheets/sheet1.xml", sheet] as const,
    ].map(([name, xml]) => entry(name, xml, LEVEL)),
  );
}
