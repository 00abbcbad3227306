import type { Tested } from "./expectations.ts";

/** What should stand in a place of a report, and below it: the schema as the generator retells it. */
export type Structure = Leaf | ObjectStructure | ListStructure | UnionStructure;

interface MayBeAbsent {
  readonly optional?: true;
}

export type Leaf = Tested & MayBeAbsent;

export interface ObjectStructure extends MayBeAbsent {
  readonly fields: Readonly<Record<string, Structure>>;
}

export interface ListStructure extends MayBeAbsent {
  readonly items: Structure;
}

/** One of several kinds of object, told apart by a constant. */
export interface UnionStructure extends MayBeAbsent {
  /** The key of the constant. */
  readonly by: string;
  readonly kinds: Readonly<Record<string, ObjectStructure>>;
}

/** The same, which may be absent. */
export function optional<S extends Structure>(structure: S): S & { readonly optional: true } {
  return { ...structure, optional: true };
}
