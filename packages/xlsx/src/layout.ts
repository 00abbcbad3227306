/**
 * A workbook of one edition, as the generator lays it out: what stands in which cell. How it looks, and how it becomes
 * XML, is said by the rest of this package.
 */
export interface Layout {
  readonly edition: string;
  readonly schemaVersion: string;
  /** The name of the official form, and the instrument that prints it. */
  readonly title: string;
  readonly clause: string;
  readonly years: { readonly from: number; readonly to?: number };
  readonly cover: CoverSheet;
  /** One sheet a section, in the order of the form. */
  readonly sections: readonly SectionSheet[];
  /** The totals that a formula computes, parts before what is computed from them. */
  readonly totals: readonly Total[];
}

/** A text in each language. */
export type Words = readonly [zh: string, en: string];

/** The first sheet: what a report says about itself, then the narratives that stand before the first section. */
export interface CoverSheet {
  readonly sheet: string;
  readonly fields: readonly CoverField[];
  readonly narratives: readonly NarrativeLayout[];
}

/** A single value of the cover, in its row. */
export interface CoverField {
  readonly path: string;
  readonly name: string;
  readonly row: number;
  readonly text: string;
  readonly label: Words;
  readonly type: "text" | "code" | "date" | "integer" | "choice" | "constant";
  readonly hint?: string;
  /** What always stands there: the value of a constant. */
  readonly value?: string;
  readonly options?: readonly string[];
  readonly optional?: true;
  /** The path of the object around it that may be left out as a whole. */
  readonly within?: string;
}

export type SectionSheet = TableSheet | TextSheet;

interface SectionBase {
  readonly path: string;
  readonly sheet: string;
  readonly heading: string;
  readonly label: Words;
}

/** A section of text: its figures, then its narratives, a block a row. */
export interface TextSheet extends SectionBase {
  readonly kind: "text";
  /** What the form prints below the heading. */
  readonly note?: string;
  readonly figures: readonly FigureGroup[];
  /** The row that heads the columns of the narratives. */
  readonly headRow: number;
  readonly narratives: readonly NarrativeLayout[];
}

export interface NarrativeLayout {
  readonly path: string;
  readonly title: string;
  readonly label: Words;
}

/** Numbers that belong to a text section; the group may be left out as a whole. */
export interface FigureGroup {
  readonly path: string;
  readonly row: number;
  readonly title: string;
  readonly values: readonly FigureValue[];
}

export interface FigureValue extends NumberCell {
  readonly text: string;
}

/** A section that is a table. */
export interface TableSheet extends SectionBase {
  readonly kind: "table";
  readonly layout: "crosstab" | "columns" | "blocks";
  /** Columns of the grid, how many of them hold row labels, and its first and last row on the sheet. */
  readonly width: number;
  readonly labelColumns: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows above the first value or caption: they stay in view. */
  readonly headRows: number;
  readonly labels: readonly LabelCell[];
  readonly values: readonly ValueCell[];
  readonly units: readonly UnitCell[];
  readonly checks: readonly CheckRow[];
}

/** A rectangle of the sheet: row and column counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

export interface LabelCell extends Place {
  readonly role: "corner" | "caption" | "column" | "row";
  readonly text: string;
  readonly en: string;
  /** What it names in the report; the table, where that is no single place. */
  readonly path: string;
}

/** A cell that holds a number of the report. */
export interface NumberCell extends Place {
  readonly path: string;
  /** Its name in the workbook. */
  readonly name: string;
  readonly label: Words;
  readonly kind: "count" | "change" | "amount";
  readonly unit?: string;
}

export interface ValueCell extends NumberCell {
  /** Indexes of the labels that say what it is. */
  readonly headers: readonly number[];
  /** Index into the totals, when a formula computes it. */
  readonly total?: number;
}

/** A cell that states the unit of the number before it. */
export interface UnitCell extends Place {
  readonly path: string;
  readonly name: string;
  readonly label: Words;
  readonly options: readonly string[];
}

/** Numbers that are added up, as the workbook and as the report name them. */
export interface Sum {
  /** Addresses and ranges, with commas between. */
  readonly cells: string;
  readonly paths: readonly string[];
}

/** A number that is computed from its parts. */
export interface Total {
  readonly path: string;
  readonly parts: Sum;
  /** Some of the numbers have decimals. */
  readonly exact?: true;
}

/** A row below a table that shows whether equations hold. */
export interface CheckRow {
  readonly row: number;
  /** What should be equal. */
  readonly text: string;
  readonly checks: readonly Check[];
}

export interface Check {
  readonly column: number;
  readonly left: Sum;
  readonly right: Sum;
  readonly exact?: true;
}
