import type { Layout, SectionSheet } from "./layout.ts";
import { lettersOf } from "./sheet/cell.ts";
import { VALUE_COLUMN } from "./sheet/top.ts";
import { encodeText } from "./xml/text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The files of a workbook that are the same for every report of an edition, by name. */
export function fixedFiles(layout: Layout, strings: string, styles: string): [name: string, xml: string][] {
  const count = layout.sections.length + 1;
  return [
    ["[Content_Types].xml", contentTypes(count)],
    ["_rels/.rels", rootRelations],
    ["docProps/app.xml", appProperties],
    ["xl/workbook.xml", workbookXml(layout)],
    ["xl/_rels/workbook.xml.rels", workbookRelations(count)],
    ["xl/styles.xml", styles],
    ["xl/sharedStrings.xml", strings],
  ];
}

/** `docProps/core.xml`: the title alone; no date and no name, so that the same report gives the same bytes. */
export function coreProperties(title: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${encodeText(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`;
}

function contentTypes(count: number): string {
  const parts: [string, string][] = [
    ["/xl/workbook.xml", `${MAIN}.sheet.main+xml`],
    ["/xl/styles.xml", `${MAIN}.styles+xml`],
    ["/xl/sharedStrings.xml", `${MAIN}.sharedStrings+xml`],
    ...sheets(count).map((n): [string, string] => [`/xl/worksheets/sheet${n}.xml`, `${MAIN}.worksheet+xml`]),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

const rootRelations = relations([
  [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
  [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
]);

const appProperties = `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Nianbao</Application></Properties>`;

function workbookRelations(count: number): string {
  return relations([
    ...sheets(count).map((n): [string, string] => [
      `${OFFICE}/relationships/worksheet`,
      `worksheets/sheet${n}.xml`,
    ]),
    [`${OFFICE}/relationships/styles`, "styles.xml"],
    [`${OFFICE}/relationships/sharedStrings`, "sharedStrings.xml"],
  ]);
}

function relations(targets: readonly [type: string, target: string][]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
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

function sheets(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
