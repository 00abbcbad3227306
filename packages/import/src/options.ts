import type { Finding, Lang } from "@nianbao/findings";
import type { Draft } from "@nianbao/types";

/** What is known of a source before it is read. */
export interface ImportOptions {
  /** The edition of its tables; without it, it is recognised. */
  readonly edition?: string;
  /** The report year, where the source does not say it or says it wrongly. */
  readonly year?: number;
  /** The organ's name, where the source does not say it or says it wrongly. */
  readonly organ?: string;
  /** The language of the messages. */
  readonly lang?: Lang;
  /** Puts into the report what the equations leave for blank places, and marks each such finding. */
  readonly accept?: boolean;
}

/** A report as it was read, and what was found on the way. */
export interface ImportResult {
  /** `null` where the source has a number that cannot be read with certainty; no report at all when the source is none. */
  readonly report: Draft | null;
  readonly findings: readonly Finding[];
}
