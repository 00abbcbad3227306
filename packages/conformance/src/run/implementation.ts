/** What is held against the cases. What it does not offer is not asked of it. */
export interface Implementation {
  /** Everything that is found in a document. */
  readonly validate?: (question: ValidationQuestion) => Answer<readonly GivenFinding[]>;
  /** The page of a report. */
  readonly render?: (question: OutputQuestion) => Answer<string>;
  /** The workbook of a report. */
  readonly export?: (question: OutputQuestion) => Answer<Uint8Array>;
  /** Everything has been asked, and some answers may still be outstanding. */
  readonly end?: () => void;
}

export type Answer<T> = T | Promise<T>;

export interface OutputQuestion {
  /** The case that it is. */
  readonly id: string;
  readonly edition: string;
  readonly report: unknown;
}

export interface ValidationQuestion {
  readonly id: string;
  readonly edition: string;
  /** The document, unless `text` gives it as it is written. */
  readonly report?: unknown;
  readonly text?: string;
  /** Last year's report, to hold it against. */
  readonly previous?: unknown;
}

/** A finding as an implementation gives it. Whatever else it holds is not looked at. */
export interface GivenFinding {
  readonly code: string;
  readonly path: string;
  readonly severity?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}
