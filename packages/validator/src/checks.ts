import type { Entry } from "@nianbao/findings";
import type { Labels } from "@nianbao/form/labels";
import type { Publication } from "@nianbao/form/types";
import type { Fields } from "./structure/fields.ts";
import type { ObjectStructure } from "./structure/structure.ts";

/** What the generator makes of an edition for this package. */
export interface EditionChecks {
  readonly edition: string;
  readonly schemaVersion: string;
  readonly years: { readonly from: number; readonly to?: number };
  readonly publication: Publication;
  /** No organ's deadline is before this day of the year: 131 for `01-31`. */
  readonly firstDeadline: number;
  readonly labels: Labels;
  readonly rules: readonly Rule[];
  /** The sections of text, and their narratives. */
  readonly sections: readonly TextSection[];
  /** The cells in equations that are no counts. */
  readonly numbers: Readonly<Record<string, "change" | "amount">>;
  /** What should stand where, to tell what is wrong. */
  readonly structure: () => ObjectStructure;
  /**
   * Whether a report has what it should have, with plain numbers everywhere, some text in every section of text, and all
   * equations inside it hold. Many times faster than looking for what is wrong; `false` only means that a closer look is needed.
   */
  readonly isSound: (report: Fields) => boolean;
  /** Whether the equations that lie across definitions hold, where quick looks have laid all their numbers aside. */
  readonly areBalanced: () => boolean;
  /** Where quick looks lay numbers aside, by their places: those of the report that was looked at last. */
  readonly terms: () => Float64Array;
}

export interface TextSection {
  readonly key: string;
  readonly narratives: readonly string[];
}

/**
 * A rule by the numbers of places: it has an equation for every base and column, in that order, and a term of it is a
 * base, a distance and a column added up.
 */
export interface Rule {
  readonly entry: Entry;
  readonly source: string;
  /** The objects in which it holds. */
  readonly bases: readonly number[];
  readonly sum: readonly number[];
  readonly equals: readonly number[];
  /** Terms of the two sides that stand in last year's report. */
  readonly previousSum?: readonly number[];
  readonly previousEquals?: readonly number[];
  /** Where a finding points. */
  readonly at: number;
  readonly columns: readonly number[];
}
