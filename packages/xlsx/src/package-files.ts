import { encodeText } from "./xml/text.ts";

/** How each file of the package begins. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The namespace of what refers to other files of the package. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface PackageParts {
  /** `xl/workbook.xml`, which gives its sheets the ids `rId1`, `rId2` … */
  readonly workbook: string;
  readonly sheets: number;
  readonly strings: string;
  readonly styles: string;
}

/** The files around the sheets and the title of any workbook, by name. */
export function packageFiles({
  workbook,
  sheets,
  strings,
  styles,
}: PackageParts): [name: string, xml: string][] {
  return [
    ["[Content_Types].xml", contentTypes(sheets)],
    ["_rels/.rels", rootRelations],
    ["docProps/app.xml", appProperties],
    ["xl/workbook.xml", workbook],
    ["xl/_rels/workbook.xml.rels", workbookRelations(sheets)],
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
    ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
    ...sheets(count).map((n): [string, string] => [
      `/xl/worksheets/sheet${n}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
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

function sheets(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
