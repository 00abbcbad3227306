import type { Values } from "../values.ts";
import { encodeText } from "../xml/text.ts";
import { addressOf } from "./cell.ts";
import { joined, type Part } from "./part.ts";
import { printHeading } from "./print-heading.ts";
import { style } from "./styles.ts";
import { type Validation, validationsXml } from "./validation.ts";

/** What is around the rows of a sheet. */
export interface Frame {
  readonly columns: readonly Column[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly string[];
  readonly validations: readonly Validation[];
  readonly landscape: boolean;
  /** All on one page; else as many pages as there are rows for. */
  readonly onePage: boolean;
  /** Rows may be added and removed. */
  readonly growing: boolean;
  /** Marks that depend on what stands in a cell. */
  readonly marks: Part;
  /** The first sheet is the one in view. */
  readonly first?: true;
  /** The cell that is selected when the sheet is first seen. */
  readonly start: string;
}

export interface Column {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Its empty cells are for text. */
  readonly open?: true;
}

const LAST_COLUMN = 26;
// Codes are text that looks like numbers, and a total of rows leaves out those above: neither is a slip to warn of.
const IGNORED =
  '<ignoredErrors><ignoredError sqref="A1:Z9999" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>';

/** The columns right of the text, as far as tables are likely to go. */
export function restFrom(from: number, width: number): Column {
  return { from, to: LAST_COLUMN, width, open: true };
}

/** A sheet: the frame around its rows. */
export function worksheet(frame: Frame, rows: readonly Part[]): Part[] {
  return joined([
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    view(frame),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${frame.columns.map(column).join("")}</cols><sheetData>`,
    ...rows,
    "</sheetData>",
    protection(frame),
    merges(frame.merges),
    frame.marks,
    validationsXml(frame.validations),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.35" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${frame.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${frame.onePage ? 1 : 0}"/>`,
    "<headerFooter><oddHeader>",
    (values) => encodeText(headerText(values)),
    "</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>",
    IGNORED,
    "</worksheet>",
  ]);
}

function headerText(values: Values): string {
  const title = values.at(["title"]);
  return typeof title === "string" ? printHeading(title) : "";
}

function view({ frozen: { rows, columns }, first, start }: Frame): string {
  const selected = first ? ' tabSelected="1"' : "";
  const open = `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">`;
  const cell = `activeCell="${start}" sqref="${start}"`;
  if (rows === 0 && columns === 0) return `${open}<selection ${cell}/></sheetView></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  return `${open}<pane${splits} topLeftCell="${addressOf(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/><selection pane="${pane}" ${cell}/></sheetView></sheetViews>`;
}

function column({ from, to, width, open }: Column): string {
  return `<col min="${from}" max="${to}" width="${width}"${open ? ` style="${style.open}"` : ""} customWidth="1"/>`;
}

// No password: it keeps from slips, not from people.
function protection({ growing }: Frame): string {
  const rows = growing ? ' insertRows="0" deleteRows="0"' : "";
  return `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"${rows}/>`;
}

function merges(ranges: readonly string[]): string {
  if (ranges.length === 0) return "";
  return `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
}
