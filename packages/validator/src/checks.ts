import type { Entry } from "@nianbao/findings";
import type { Labels } from "@nianbao/form/labels";
import type { Publication } from "@nianbao/form/types";
import type { Sums } from "./equations/sums.ts";
import type { Found } from "./found.ts";
import type { Statements } from "./text/statements.ts";

/** What the generator makes of an edition for this package. */
export interface EditionChecks {
  readonly edition: string;
  readonly schemaVersion: string;
  readonly years: { readonly from: number; readonly to?: number };
  readonly publication: Publication;
  readonly labels: Labels;
  /** The narratives of each text section. */
  readonly sections: readonly TextSection[];
  /** Which phrases of the text speak of which cells. */
  readonly statements: Statements;
  readonly rules: readonly SpeltRule[];
  /** The cells in equations that are no counts. */
  readonly numbers: Readonly<Record<string, "change" | "amount">>;
  /** Adds every fault of structure; returns the cells as terms of equations, good until the next call. */
  readonly checkStructure: (report: unknown, found: Found) => Float64Array;
  /** Compares the sides of every equation inside one report. */
  readonly checkEquations: (numbers: Float64Array, sums: Sums) => void;
}

export interface TextSection {
  readonly key: string;
  readonly narratives: readonly string[];
}

/** A rule with its paths spelt out, each once: an equation for every base and column. */
export interface SpeltRule {
  readonly entry: Entry;
  readonly source: string;
  /** The objects in which it holds. */
  readonly bases: readonly string[];
  /** Paths below a base; those of last year's report begin with `previous:`. */
  readonly sum: readonly string[];
  readonly equals: readonly string[];
  readonly at: string;
  /** Paths below each of these, one for every equation. */
  readonly columns: readonly string[];
}
