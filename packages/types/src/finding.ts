import type { CatalogueCode } from "./generated/finding-code.ts";

/**
 * The codes of findings that a vendor's profile adds: what is generated from a profile declares them here, by merging
 * with this interface. Without a profile there are none.
 */
// biome-ignore lint/suspicious/noEmptyInterface: it is there to be merged with
export interface ProfileFindings {}

/** Every code that a finding can have. */
export type FindingCode = CatalogueCode | keyof ProfileFindings;

/** How much a finding weighs: an `error` makes a report invalid. */
export type Severity = "error" | "warning" | "info";

/** The languages that findings are said in. */
export type Lang = "zh-CN" | "en";

/** Something found in a report. Its code and its values are the finding; the message says them in a language. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** JSON Pointer into the report; `""` is the whole report. */
  readonly path: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** The cells that it rests on, as JSON Pointers. */
  readonly cells?: readonly string[];
  /** The official labels of its place. */
  readonly label: string;
  /** The clause or note of the form that it rests on. */
  readonly source?: string;
  /** Where in the imported file, when there is one. */
  readonly at?: FoundAt;
  /** The one value that the equations leave for a blank or missing number. */
  readonly suggested?: number;
  /** The suggestion was taken into the report. */
  readonly accepted?: true;
  /** Why it is waived; it then no longer counts. */
  readonly waived?: string;
  /** The narrower case of its code, where the catalogue has any. */
  readonly variant?: string;
  /** What the message names besides the fields above. */
  readonly params?: Readonly<Record<string, FindingParam>>;
}

/** A value that a message names. */
export type FindingParam = string | number | readonly (string | number)[];

/** A place in an imported file. */
export interface FoundAt {
  /** Counted from 1. */
  readonly line?: number;
  /** As the file names it, such as a workbook's `Sheet!A1`. */
  readonly cell?: string;
  readonly text?: string;
}

/** The only single cell whose change would mend every broken equation of a table: a hint, not a fact. */
export interface Diagnosis {
  readonly path: string;
  readonly label: string;
  readonly actual: number | null;
  readonly suggested: number;
  /** How many findings the change would remove. */
  readonly resolves: number;
}

/** What validation says about a report. */
export interface Verdict {
  /** Complete, consistent, and without any other error. */
  readonly valid: boolean;
  /** No number is blank and nothing is missing. */
  readonly complete: boolean;
  /** No equation is broken. */
  readonly consistent: boolean;
  readonly findings: readonly Finding[];
  readonly diagnosis: readonly Diagnosis[];
}

/** A known finding that does not count as long as its cells keep their values. */
export interface Waiver {
  readonly code: FindingCode;
  readonly path: string;
  readonly reason: string;
  /** The cells that the finding rests on, and the values that they had. */
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}
