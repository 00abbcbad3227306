import type { FindingCode } from "@nianbao/types";
import type { ExpectedFinding, Text } from "../case.ts";
import type { Json } from "../json.ts";

/** What stands in the folder `cases/` of an edition. */
export interface CaseFiles {
  readonly edition: string;
  /** `base.json`, and last year's report, `previous.json`. */
  readonly reports: { readonly base: Json; readonly previous?: Json };
  /** The cases of each file, by its name. */
  readonly lists: Readonly<Record<string, readonly StatedCase[]>>;
}

/** A case as it is stated; `schemas/vocabulary/cases.schema.json` says what each key means. */
export interface StatedCase extends Change {
  readonly id: string;
  readonly code: FindingCode;
  readonly says: Text;
  readonly source?: string;
  readonly written?: string | { readonly piece: string; readonly as: string };
  readonly previous?: Change;
  readonly findings: readonly (Omit<ExpectedFinding, "severity"> & Partial<ExpectedFinding>)[];
}

/** What differs from a report. */
export interface Change {
  readonly patch?: Json;
  readonly remove?: readonly string[];
}
