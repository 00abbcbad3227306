import type { FindingCode, Lang, Severity } from "@nianbao/types";

/** A text in every language. */
export type Text = Readonly<Record<Lang, string>>;

/** The parts of conformance: what an implementation does of validation, and what it makes. */
export const parts = [
  "structure",
  "arithmetic",
  "previous-year",
  "calendar",
  "text",
  "page",
  "workbook",
] as const;
export type Part = (typeof parts)[number];

/** A report, and what an implementation of the edition must make of it. */
export type Case = ValidationCase | PageCase | WorkbookCase;

interface CaseOf<Kind extends string> {
  /** `2021/requests-balance/at/requests/received/total`; it stays what it is from version to version. */
  readonly id: string;
  readonly edition: string;
  readonly part: Part;
  /** What is asked of the implementation. */
  readonly kind: Kind;
  /** What is the matter, in one line. */
  readonly says: Text;
  /** The clause that it rests on. */
  readonly source: string;
  /** The places that make it differ from the report that it was made from. */
  readonly touches: readonly string[];
}

/** To be validated, with exactly these findings. */
export interface ValidationCase extends CaseOf<"validate"> {
  /** The finding that it is about: it must be among the findings, or, in a near miss, just not. */
  readonly code: FindingCode;
  /** The document; absent where `text` gives it as it is written. */
  readonly report?: unknown;
  /** A document that is no JSON, or whose writing matters, such as `1.0` for a count. */
  readonly text?: string;
  /** Last year's report. */
  readonly previous?: unknown;
  readonly findings: readonly ExpectedFinding[];
  /** The equation that it is about, by its code and the place its finding points to. */
  readonly equation?: EquationName;
}

/** What is compared of a finding. Where `expected` or `actual` is absent, it may be anything. */
export interface ExpectedFinding {
  readonly code: FindingCode;
  readonly path: string;
  readonly severity: Severity;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

export interface EquationName {
  readonly code: string;
  readonly at: string;
}

/** To be rendered as HTML that has all of this. */
export interface PageCase extends CaseOf<"render"> {
  readonly report: unknown;
  readonly page: PageProperties;
}

export interface PageProperties {
  /** The headings of the sections, in their order among the headings of the page. */
  readonly headings: readonly string[];
  /** The official tables, row by row. */
  readonly tables: readonly (readonly PageRow[])[];
  /** Texts that a reader must see, each in one piece. */
  readonly texts: readonly string[];
}

export type PageRow = readonly PageCell[];

/** A cell of a row, as HTML has it: cells that reach in from above or from the left are not said again. */
export interface PageCell {
  readonly text: string;
  /** It is a header cell (`th`); of the corner above the row labels nothing is asked. */
  readonly header?: boolean;
  /** The id of a cell with a value. */
  readonly id?: string;
  readonly rowspan?: number;
  readonly colspan?: number;
}

/** To be exported as a workbook (.xlsx) with these cells. */
export interface WorkbookCase extends CaseOf<"export"> {
  readonly report: unknown;
  readonly workbook: readonly WorkbookCell[];
}

export interface WorkbookCell {
  /** `Sheet!A1` */
  readonly address: string;
  /** A number, a text, or `null` for a cell that shows nothing. */
  readonly value: number | string | null;
}
