import { HEAD, OFFICE } from "../package-files.ts";
import { lettersOf } from "../sheet/cell.ts";
import { encodeAttribute, encodeText } from "../xml/text.ts";

const LONGEST_NAME = 31;

/** `xl/workbook.xml` of a table with so many columns, and rows with its head. */
export function tableWorkbookXml(title: string, columns: number, rows: number): string {
  const name = sheetName(title);
  const quoted = encodeText(`'${name.replaceAll("'", "''")}'`);
  const filter =
    columns === 0
      ? ""
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!$A$1:$${lettersOf(columns)}$${rows}</definedName>`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName>`;
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets><sheet name="${encodeAttribute(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>${filter}${titles}</definedNames></workbook>`;
}

/** The title as the name of a sheet, which may be short only and holds no `[]:*?/\`; the whole title is the workbook's. */
function sheetName(title: string): string {
  const legible = title.replaceAll(/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ").replaceAll(/\s+/g, " ");
  const short = [...legible.trim()].reduce(
    (name, character) => (name.length + character.length > LONGEST_NAME ? name : name + character),
    "",
  );
  return short.replaceAll(/^[' ]+|[' ]+$/g, "") || "Sheet1";
}
