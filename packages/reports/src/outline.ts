import type { Labels } from "@nianbao/form/labels";

/** What this package needs to know of an edition: the places of a report, and how its totals are made. */
export interface Outline {
  readonly edition: string;
  readonly schemaVersion: string;
  readonly years: { readonly from: number; readonly to?: number };
  /** Every place that holds a value and no further places, in the order of the form. */
  readonly places: readonly Place[];
  /** Every total, after the totals that it rests on. */
  readonly totals: readonly Total[];
  readonly labels: Labels;
}

export interface Place {
  /** JSON Pointer. */
  readonly path: string;
  /** The unit of a number: as printed, or the place that states it. What has none is no number. */
  readonly unit?: string | { readonly at: string };
  /** A number that is the total of others. */
  readonly total?: boolean;
  /** What always stands there in this edition. */
  readonly constant?: string;
  /** Blocks of text. */
  readonly list?: boolean;
  readonly text?: boolean;
  /** It, or an object above it, may be absent. */
  readonly optional?: boolean;
}

/** A total, and the equations that give it, its formula first. */
export interface Total {
  readonly at: string;
  readonly ways: readonly Way[];
}

export interface Way {
  readonly parts: readonly string[];
  /** The clause that the equation rests on. */
  readonly source: string;
}
