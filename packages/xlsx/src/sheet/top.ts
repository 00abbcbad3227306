import { keysOf } from "@nianbao/form/pointer";
import type { Layout } from "../layout.ts";
import type { Values } from "../values.ts";
import { addressOf, formRow, formulaCell } from "./cell.ts";
import type { Part } from "./part.ts";
import type { Strings } from "./strings.ts";

/** The column of the cover that holds its values. */
export const VALUE_COLUMN = 3;

const NAME_SHOWN = 60;

/** The first two rows of a section's sheet: its heading, and whose report it is for which year. */
export function headingRows(
  section: { readonly heading: string; readonly note?: string },
  width: number,
  { layout, strings }: { readonly layout: Layout; readonly strings: Strings },
): Part[] {
  const [open, close] = formRow(1, width > 4 ? 34 : 30);
  const [openLine, closeLine] = formRow(2, 20);
  return [
    open,
    strings.cell("A1", "title", section.heading),
    close,
    openLine,
    reportLine(layout, section.note ?? ""),
    closeLine,
  ];
}

// Refers to the cover, so that the name is entered once.
function reportLine(layout: Layout, note: string): Part {
  const [name, year] = ["/organ/name", "/year"].map((path) => {
    const field = layout.cover.fields.find((one) => one.path === path);
    return field ? `${layout.cover.sheet}!${addressOf(field.row, VALUE_COLUMN)}` : '""';
  });
  const formula = `IF(${name}="","",LEFT(${name},${NAME_SHOWN})&"　")&IF(${year}="","",${year}&"年度")${note === "" ? "" : `&"${note}"`}`;
  return (values) => formulaCell("A2", "subtitle", formula, lineText(values, note));
}

const [NAME, YEAR] = [keysOf("/organ/name"), keysOf("/year")];

function lineText(values: Values, note: string): string {
  const [name, year] = [values.at(NAME), values.at(YEAR)];
  const organ = typeof name === "string" && name !== "" ? `${name.slice(0, NAME_SHOWN)}　` : "";
  return `${organ}${typeof year === "number" ? `${year}年度` : ""}${note}`;
}
