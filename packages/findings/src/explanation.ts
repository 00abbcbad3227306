import type { Lang, Severity } from "@nianbao/types";

/** A text in every language. */
export type Text = Readonly<Record<Lang, string>>;

/** What there is to know about a code beyond its message. */
export interface Explanation {
  readonly group: string;
  readonly severity: Severity;
  /** When exactly it fires. */
  readonly when: Text;
  /** What its path points to. */
  readonly where: Text;
  /** How it usually comes about. */
  readonly cause: Text;
  /** What to do. */
  readonly remedy: Text;
}
