/** What is known of an edition without its schema. */
export interface EditionInfo {
  /** The revision of the official form, for instance `"2021"`. */
  readonly id: string;
  /** The version of our model of it, semver. */
  readonly schemaVersion: string;
  readonly title: string;
  readonly en: string;
  /** Report years; without `to` the edition is in force. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly source: Source;
}

/** The clause that something rests on, and how sure it is. */
export interface Source {
  readonly clause: string;
  readonly status: string;
}

/** A number of a table, and its four names: path, labels, address, id. */
export interface Cell {
  /** JSON Pointer into a report. */
  readonly path: string;
  /** The official row labels, then the column labels. */
  readonly labels: readonly string[];
  readonly en: readonly string[];
  /** Address in the workbook, `Sheet!A1`. */
  readonly address: string;
  /** Id of the element in the page. */
  readonly id: string;
  readonly kind: string;
  /** The unit that the form prints, or the sibling property that states it. */
  readonly unit: string | { readonly from: string };
  /** Path of the table. */
  readonly table: string;
  /** A total, and no input. */
  readonly total: boolean;
  readonly unitCell?: {
    readonly path: string;
    readonly address: string;
    readonly id: string;
    readonly options: readonly string[];
  };
}

/** The rules as the schema states them, and expanded to equations between single numbers. */
export interface Rules {
  readonly edition: string;
  readonly schemaVersion: string;
  readonly rules: readonly Rule[];
  readonly equations: readonly Equation[];
}

export interface Rule {
  readonly code: string;
  readonly in: readonly string[];
  readonly sum: readonly string[];
  readonly equals: readonly string[];
  readonly at: string;
  readonly source: Source;
}

/** The sum of `sum` is the sum of `equals`; a finding points to `at`. */
export interface Equation {
  readonly code: string;
  readonly at: string;
  readonly sum: readonly Term[];
  readonly equals: readonly Term[];
  readonly rule: number;
  readonly total: boolean;
  readonly formula: boolean;
}

export interface Term {
  readonly path: string;
  readonly previous?: boolean;
}

/** Everything that this package holds of an edition. */
export interface EditionData {
  readonly info: EditionInfo;
  readonly schema: object;
  readonly rules: Rules;
  readonly cells: readonly Cell[];
}
