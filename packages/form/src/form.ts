/**
 * The compiled form: everything that follows from an edition's schema alone.
 * The generator makes it once; every emitter and every runtime package reads it.
 */
export interface Form {
  /** The revision of the official form, for instance `"2021"`. */
  readonly edition: string;
  /** The version of our model of that edition, semver. */
  readonly schemaVersion: string;
  /** The vendor's profile whose additions the form holds besides the edition; the editions themselves have none. */
  readonly profile?: Profile;
  readonly title: string;
  readonly en: string;
  readonly source: Source;
  /** The report years that the edition holds for; without `to` it is in force. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly publication: Publication;
  /** The report itself, as a tree of fields in the order of the form. */
  readonly root: ObjectShape;
  /** The shapes that fields refer to by name, such as the applicants of table 三. */
  readonly definitions: Readonly<Record<string, Shape>>;
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** Every number of the tables, in the order of the form. */
  readonly cells: readonly Cell[];
  /** The rules as the schema states them. */
  readonly rules: readonly Rule[];
  /** The rules expanded to single numbers. */
  readonly equations: readonly Equation[];
}

/** What a vendor adds to an edition, by name and version. */
export interface Profile {
  /** Small letters, digits and hyphens. */
  readonly name: string;
  /** The version of the profile, semver. */
  readonly version: string;
  readonly title: string;
  readonly en: string;
}

/** The clause that something rests on, and how sure we are of it. */
export interface Source {
  readonly clause: string;
  /** `official` stands in the instrument; `local` in a local notice; `inferred` follows from both; `customary` is audit practice. */
  readonly status: "official" | "local" | "inferred" | "customary";
}

/** When a report must be published: days of the year after the report year, as `MM-DD`. */
export interface Publication {
  readonly deadline: string;
  /** Other deadlines, by `organ.kind`. */
  readonly deadlines: Readonly<Record<string, string>>;
  /** Levels (`organ.level`) whose date is not set nationally. */
  readonly exempt: readonly string[];
  readonly source: Source;
}

/** The unit that the form prints, or the sibling property that states it. */
export type Unit = string | { readonly from: string };

/** A named place in a report. */
export interface Field {
  readonly key: string;
  /** The official label, to the letter. */
  readonly title: string;
  readonly en: string;
  readonly description?: string;
  readonly source?: Source;
  readonly unit?: Unit;
  readonly optional?: true;
  readonly shape: Shape;
}

/** What may stand in a place. */
export type Shape =
  | ObjectShape
  | { readonly type: "ref"; readonly to: string }
  | { readonly type: "count" }
  | { readonly type: "change" }
  | { readonly type: "amount"; readonly decimals: number }
  | { readonly type: "integer" }
  | { readonly type: "boolean" }
  | { readonly type: "text" }
  | { readonly type: "date" }
  | { readonly type: "code"; readonly check: string; readonly pattern: string }
  | { readonly type: "constant"; readonly value: string }
  | { readonly type: "choice"; readonly options: readonly (string | number)[] }
  | { readonly type: "list"; readonly items: Shape }
  /** One of several named objects, told apart by their constant `type`. */
  | { readonly type: "union"; readonly of: readonly string[] };

export interface ObjectShape {
  readonly type: "object";
  readonly title?: string;
  readonly en?: string;
  readonly fields: readonly Field[];
}

/** One of the six sections. */
export interface Section {
  /** The key in the report, for instance `requests`. */
  readonly key: string;
  readonly path: string;
  /** 1 to 6, and its Chinese numeral. */
  readonly number: number;
  readonly numeral: string;
  readonly heading: string;
  readonly en: string;
  /** What the template prints below the heading. */
  readonly note?: string;
  /** A section is either a table or text. */
  readonly kind: "table" | "text";
  /** The narratives of a text section, in order. */
  readonly narratives: readonly Narrative[];
  /** Objects of numbers inside a text section, such as the processing fee. */
  readonly figures: readonly FigureGroup[];
  /** The sheet of the workbook. */
  readonly sheet: string;
}

export interface Narrative {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly en: string;
  /** The text stands directly below the section's heading, without a heading of its own. */
  readonly lead: boolean;
}

/** Numbers that belong to a text section; optional as a whole. */
export interface FigureGroup {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly en: string;
  readonly fields: readonly Field[];
}

/** A table as printed: a grid of cells with spans. */
export interface Table {
  readonly key: string;
  readonly path: string;
  readonly section: number;
  readonly layout: "crosstab" | "columns" | "blocks";
  readonly heading: string;
  readonly en: string;
  readonly sheet: string;
  /** Columns of the grid, and how many of them hold row labels. */
  readonly width: number;
  readonly labelColumns: number;
  /** The row of the sheet (counted from 1) on which the grid begins. */
  readonly firstRow: number;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** `head` rows stand above everything; in `blocks` each group has its own `caption` and `columns` row. */
  readonly part: "head" | "caption" | "columns" | "body";
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly role: "corner" | "caption" | "column" | "row" | "value" | "unit";
  /** HTML id, made from the path. */
  readonly id: string;
  /** Place in the grid, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  /** JSON Pointer: of the value; of the node that a row label names. Column labels of a crosstab have a path below the leaf. */
  readonly path: string;
  /** The label; values have none. */
  readonly text?: string;
  readonly en?: string;
  /** Ids of the header cells that a value (or a header below another) belongs to. */
  readonly headers: readonly string[];
}

/** A number of a table, and its four names. */
export interface Cell {
  /** JSON Pointer. */
  readonly path: string;
  /** The official row labels, then the column labels. */
  readonly labels: readonly string[];
  readonly en: readonly string[];
  /** Address in the workbook, `Sheet!A1`. */
  readonly address: string;
  /** Id in the page. */
  readonly id: string;
  readonly kind: "count" | "change" | "amount";
  readonly unit: Unit;
  /** Path of the table. */
  readonly table: string;
  /** The cell is the total of an equation, and no input. */
  readonly total: boolean;
  /** A sibling that states the unit, with its own place. */
  readonly unitCell?: {
    readonly path: string;
    readonly address: string;
    readonly id: string;
    readonly options: readonly string[];
  };
}

/** A rule as the schema states it, for each object it holds in. */
export interface Rule {
  readonly code: string;
  /** Pointers of the objects in which it holds. */
  readonly in: readonly string[];
  /** Paths below the object; `*` every child, `**` every leaf; `previous:` last year's report. */
  readonly sum: readonly string[];
  readonly equals: readonly string[];
  readonly at: string;
  readonly source: Source;
}

/** One equation between single numbers: the sum of `sum` is the sum of `equals`. */
export interface Equation {
  readonly code: string;
  /** Where a finding of it points. */
  readonly at: string;
  readonly sum: readonly Term[];
  readonly equals: readonly Term[];
  /** Index into `rules`. */
  readonly rule: number;
  /** `at` is the only term of `equals`: the equation computes it. */
  readonly total: boolean;
  /** This equation is the formula of its total in the workbook; the others are checks. */
  readonly formula: boolean;
}

export interface Term {
  readonly path: string;
  /** The number stands in last year's report. */
  readonly previous?: true;
}
