/** The styles of a table's cells. */
export type TableStyle = "body" | "head" | "text" | "quoted" | "number" | "signed" | "note";

const CENTER = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const LEFT = '<alignment horizontal="left" vertical="center" wrapText="1"/>';
const RIGHT = '<alignment horizontal="right" vertical="center"/>';
const SIGNED = 164;

const XFS: Readonly<Record<TableStyle, string>> = {
  body: xf({}, ""),
  head: xf({ font: 1, fill: 2, border: 1 }, CENTER),
  text: xf({ border: 1 }, LEFT),
  // What is typed stays text, even if it looks like a formula.
  quoted: xf({ border: 1, quoted: true }, LEFT),
  number: xf({ border: 1 }, RIGHT),
  signed: xf({ border: 1, format: SIGNED }, RIGHT),
  note: xf({}, '<alignment horizontal="left" vertical="top" wrapText="1"/>'),
};

/** The number of each style, as cells refer to it. */
export const tableStyle = Object.fromEntries(
  Object.keys(XFS).map((name, index) => [name, index]),
) as Readonly<Record<TableStyle, number>>;

const LINE = '<color rgb="FF7F7F7F"/>';
const THIN = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin">${LINE}</${side}>`);

/** `xl/styles.xml` of a table's workbook. */
export const tableStylesXml: string = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
  `<numFmts count="1"><numFmt numFmtId="${SIGNED}" formatCode="+General;-General;General"/></numFmts>`,
  `<fonts count="2">${font("宋体")}${font("黑体", "<b/>")}</fonts>`,
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4E4E4"/><bgColor indexed="64"/></patternFill></fill></fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN.join("")}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${Object.keys(XFS).length}">${Object.values(XFS).join("")}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
].join("")}</styleSheet>`;

interface Ids {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly format?: number;
  readonly quoted?: true;
}

function xf({ font = 0, fill = 0, border = 0, format = 0, quoted }: Ids, alignment: string): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

function font(name: string, extra = ""): string {
  return `<font>${extra}<sz val="11"/><color rgb="FF000000"/><name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}
