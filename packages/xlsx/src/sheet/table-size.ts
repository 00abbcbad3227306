import type { LabelCell, TableSheet } from "../layout.ts";
import { heightOf, linesOf, widthOf } from "./text-size.ts";

const VALUE_WIDTH: Readonly<Record<TableSheet["layout"], number>> = {
  blocks: 22,
  crosstab: 11,
  columns: 9.5,
};
const PADDING = 2;
// A label that is longer takes two lines; one that runs down the side does so sooner.
const LONG = 40;
const LONG_SIDE = 14;
const NARROWEST = 10;

/** The width of each column of a table, in half-width characters. */
export function columnWidths(sheet: TableSheet): number[] {
  return Array.from({ length: sheet.width }, (_, index) => {
    if (index >= sheet.labelColumns) return VALUE_WIDTH[sheet.layout];
    const labels = sheet.labels.filter(({ column, colspan }) => column === index + 1 && colspan === 1);
    return Math.max(NARROWEST, ...labels.map(labelWidth));
  });
}

function labelWidth({ text, rowspan }: LabelCell): number {
  const width = widthOf(text) + PADDING;
  const long = rowspan > 1 ? LONG_SIDE + PADDING : LONG;
  return width <= long ? width : Math.max(rowspan > 1 ? NARROWEST : LONG, Math.ceil(width / 2) + PADDING);
}

/** The height of each row of a table, in points, for the labels to be read whole. */
export function rowHeights(sheet: TableSheet, widths: readonly number[]): number[] {
  const count = sheet.lastRow - sheet.firstRow + 1;
  const heights = Array.from({ length: count }, () => heightOf(1));
  for (const label of sheet.labels.filter(({ rowspan }) => rowspan === 1)) {
    const at = label.row - sheet.firstRow;
    heights[at] = Math.max(heights[at] as number, textHeight(label.text, spanned(label, widths)));
  }
  for (const label of sheet.labels.filter(({ rowspan }) => rowspan > 1))
    stretch(heights, label, sheet, widths);
  return heights;
}

// The rows beside a label share what it needs beyond their own heights.
function stretch(heights: number[], label: LabelCell, sheet: TableSheet, widths: readonly number[]): void {
  const first = label.row - sheet.firstRow;
  const rows = heights.slice(first, first + label.rowspan);
  const missing =
    textHeight(label.text, spanned(label, widths)) - rows.reduce((sum, height) => sum + height, 0);
  if (missing <= 0) return;
  for (const [index, height] of rows.entries()) heights[first + index] = height + missing / label.rowspan;
}

function spanned({ column, colspan }: LabelCell, widths: readonly number[]): readonly number[] {
  return widths.slice(column - 1, column - 1 + colspan);
}

/** The height of a row for a text across columns of these widths. */
export function textHeight(text: string, widths: readonly number[]): number {
  return heightOf(
    linesOf(
      text,
      widths.reduce((sum, width) => sum + width, 0),
    ),
  );
}
