import { encodeAttribute } from "../xml/text.ts";

/** Every style that a cell of the workbook may have. */
export type StyleName =
  | "body"
  | "title"
  | "subtitle"
  | "guide"
  | "label"
  | "heading"
  | "caption"
  | "count"
  | "change"
  | "amount"
  | "unit"
  | "computedCount"
  | "computedChange"
  | "computedAmount"
  | "statedCount"
  | "statedChange"
  | "statedAmount"
  | "check"
  | "note"
  | "fixed"
  | "field"
  | "fieldQuoted"
  | "fieldCode"
  | "fieldDate"
  | "fieldWhole"
  | "fieldCount"
  | "fieldChange"
  | "fieldAmount"
  | "kind"
  | "text"
  | "textQuoted"
  | "textStrong"
  | "textStrongQuoted"
  | "narrative"
  | "narrativeRest"
  | "open";

/** How a cell looks and whether it may be edited. */
interface Style {
  readonly font?: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly border?: keyof typeof BORDERS;
  readonly format?: keyof typeof FORMATS;
  readonly align?: string;
  readonly unlocked?: true;
  /** What is typed stays text, even if it looks like a formula. */
  readonly quoted?: true;
}

const FONTS = {
  body: font("宋体", 11),
  title: font("黑体", 16),
  strong: font("黑体", 11, "<b/>"),
  text: font("仿宋", 12),
  textStrong: font("黑体", 12, "<b/>"),
  total: font("宋体", 11, "<b/>"),
  small: font("宋体", 10, "", "FF595959"),
  note: font("宋体", 11, "", "FF9C0006"),
};

const FILLS = {
  none: '<fill><patternFill patternType="none"/></fill>',
  // Excel takes the second fill for its own.
  gray: '<fill><patternFill patternType="gray125"/></fill>',
  label: fill("FFF2F2F2"),
  caption: fill("FFE4E4E4"),
  computed: fill("FFE9F1F8"),
  stated: fill("FFFFF2CC"),
};

const BORDERS = {
  none: border(),
  all: border("left", "right", "top", "bottom"),
  level: border("top", "bottom"),
};

const FORMATS = { general: 0, whole: 1, text: 49, change: 164, date: 165 };
const OWN_FORMATS: Readonly<Record<string, string>> = { change: "+0;-0;0", date: "yyyy-mm-dd" };

const LEFT = 'horizontal="left" vertical="center" wrapText="1"';
const CENTER = 'horizontal="center" vertical="center" wrapText="1"';
const TOP = 'horizontal="left" vertical="top" wrapText="1"';
// A long number becomes small rather than a row of hashes.
const NUMBER = 'horizontal="center" vertical="center" shrinkToFit="1"';
const PLAIN = 'horizontal="left" vertical="center"';

const label = { font: "body", fill: "label", border: "all" } as const;
const input = { font: "body", border: "all", unlocked: true } as const;
const field = { font: "text", border: "all", align: LEFT, unlocked: true } as const;
const text = { font: "text", border: "all", align: TOP, unlocked: true } as const;
const textStrong = { ...text, font: "textStrong" } as const;
const computed = { font: "total", fill: "computed", border: "all", align: NUMBER } as const;
const stated = { font: "total", fill: "stated", border: "all", align: NUMBER, unlocked: true } as const;

const STYLES: Readonly<Record<StyleName, Style>> = {
  body: {},
  title: { font: "title", align: CENTER },
  subtitle: { font: "small", align: CENTER },
  guide: { font: "small", align: LEFT },
  label: { ...label, align: LEFT },
  heading: { ...label, align: CENTER },
  caption: { ...label, font: "strong", fill: "caption", align: LEFT },
  count: { ...input, format: "whole", align: NUMBER },
  change: { ...input, format: "change", align: NUMBER },
  amount: { ...input, align: NUMBER },
  unit: { ...input, align: CENTER },
  computedCount: { ...computed, format: "whole" },
  computedChange: { ...computed, format: "change" },
  computedAmount: computed,
  statedCount: { ...stated, format: "whole" },
  statedChange: { ...stated, format: "change" },
  statedAmount: stated,
  check: { font: "body", border: "all", align: CENTER },
  note: { font: "note", align: PLAIN },
  fixed: { ...label, font: "text", align: LEFT },
  field,
  fieldQuoted: { ...field, quoted: true },
  fieldCode: { ...field, format: "text" },
  fieldDate: { ...field, format: "date" },
  fieldWhole: { ...field, format: "whole" },
  fieldCount: { ...field, format: "whole" },
  fieldChange: { ...field, format: "change" },
  fieldAmount: field,
  kind: { ...input, align: 'horizontal="center" vertical="top" wrapText="1"' },
  text,
  textQuoted: { ...text, quoted: true },
  textStrong,
  textStrongQuoted: { ...textStrong, quoted: true },
  narrative: { font: "strong", fill: "caption", border: "level", align: PLAIN },
  narrativeRest: { fill: "caption", border: "level" },
  open: { font: "text", align: TOP, unlocked: true },
};

/** The number of each style, as cells refer to it. */
export const style = Object.fromEntries(Object.keys(STYLES).map((name, index) => [name, index])) as Readonly<
  Record<StyleName, number>
>;

/** The formats of cells whose condition holds, by their number. */
export const MARKS: { readonly wrong: 0; readonly right: 1 } = { wrong: 0, right: 1 };

/** `xl/styles.xml`. */
export function stylesXml(): string {
  const formats = Object.entries(OWN_FORMATS).map(
    ([name, code]) =>
      `<numFmt numFmtId="${FORMATS[name as keyof typeof FORMATS]}" formatCode="${encodeAttribute(code)}"/>`,
  );
  const marks = [
    '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    '<dxf><font><color rgb="FF006100"/></font></dxf>',
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    list("numFmts", formats),
    list("fonts", Object.values(FONTS)),
    list("fills", Object.values(FILLS)),
    list("borders", Object.values(BORDERS)),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list("cellXfs", Object.values(STYLES).map(xf)),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    list("dxfs", marks),
  ].join("")}</styleSheet>`;
}

function xf(style: Style): string {
  const {
    font = "body",
    fill = "none",
    border = "none",
    format = "general",
    align,
    unlocked,
    quoted,
  } = style;
  const ids = `numFmtId="${FORMATS[format]}" fontId="${place(FONTS, font)}" fillId="${place(FILLS, fill)}" borderId="${place(BORDERS, border)}" xfId="0"`;
  const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"`;
  const inner = `${align ? `<alignment ${align}/>` : ""}${unlocked ? '<protection locked="0"/>' : ""}`;
  return `<xf ${ids}${quoted ? ' quotePrefix="1"' : ""} ${applied}>${inner}</xf>`;
}

function place(of: object, name: string): number {
  return Object.keys(of).indexOf(name);
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

// Where a font is missing, its character set lets the program choose another for Chinese.
function font(name: string, size: number, extra = "", color = "FF000000"): string {
  return `<font>${extra}<sz val="${size}"/><color rgb="${color}"/><name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}

function border(...drawn: readonly string[]): string {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    drawn.includes(side) ? `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}
