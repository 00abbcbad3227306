import type { Layout, SectionSheet } from "./layout.ts";
import { HEAD, OFFICE, packageFiles } from "./package-files.ts";
import { lettersOf } from "./sheet/cell.ts";
import { VALUE_COLUMN } from "./sheet/top.ts";

/** The files of a workbook that are the same for every report of an edition, by name. */
export function fixedFiles(layout: Layout, strings: string, styles: string): [name: string, xml: string][] {
  return packageFiles({ workbook: workbookXml(layout), sheets: layout.sections.length + 1, strings, styles });
}

function workbookXml(layout: Layout): string {
  const names = [layout.cover.sheet, ...layout.sections.map(({ sheet }) => sheet)];
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><workbookPr/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${list.join("")}</sheets><definedNames>${definedNames(layout)}</definedNames><calcPr calcId="191029"/></workbook>`;
}

// A cell is named after its path in the report; the heads of a sheet are printed on each of its pages.
function definedNames(layout: Layout): string {
  const cover = layout.cover.fields.map(({ name, row }): [string, string] => [
    name,
    reference(layout.cover.sheet, row, VALUE_COLUMN),
  ]);
  const cells = layout.sections.flatMap((section) =>
    namedCells(section).map(({ name, row, column }): [string, string] => [
      name,
      reference(section.sheet, row, column),
    ]),
  );
  const titles = layout.sections.map((section, index) => printTitles(section, index + 1));
  return [
    ...titles,
    ...[...cover, ...cells].map(([name, cell]) => `<definedName name="${name}">${cell}</definedName>`),
  ].join("");
}

function namedCells(section: SectionSheet) {
  return section.kind === "table"
    ? [...section.values, ...section.units]
    : section.figures.flatMap(({ values }) => values);
}

function printTitles(section: SectionSheet, index: number): string {
  const [first, last] =
    section.kind === "table"
      ? [1, section.firstRow - 1 + section.headRows]
      : [section.headRow, section.headRow];
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${section.sheet}!$${first}:$${last}</definedName>`;
}

function reference(sheet: string, row: number, column: number): string {
  return `${sheet}!$${lettersOf(column)}$${row}`;
}
