import { step } from "@nianbao/form/pointer";
import type { Tested } from "./expectations.ts";

/** What should stand in a place of a report, and below it: the schema as the generator retells it. */
export type Structure = Leaf | ObjectStructure | ListStructure | UnionStructure;

/** A plain value. */
export interface Leaf {
  readonly kind: "leaf";
  readonly expected: Tested;
}

/**
 * A quick look at a value: whether it is as it should be, with plain numbers, which it then has laid aside as terms of
 * equations.
 */
export type QuickLook = (value: unknown, place: number) => boolean;

export interface ObjectStructure {
  readonly kind: "object";
  readonly isSound?: QuickLook | undefined;
  readonly fields: readonly FieldStructure[];
}

export interface FieldStructure {
  readonly key: string;
  /** The key as a step of a pointer. */
  readonly step: string;
  readonly optional: boolean;
  readonly structure: Structure;
}

export interface ListStructure {
  readonly kind: "list";
  readonly isSound?: QuickLook | undefined;
  readonly items: Structure;
}

/** One of several kinds of object, told apart by the constant of one key. */
export interface UnionStructure {
  readonly kind: "union";
  readonly by: string;
  readonly kinds: ReadonlyMap<unknown, ObjectStructure>;
}

/** What is made when it is first wanted: a sound report wants no structure. */
export function madeOnce<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What a structure is made from: a plain value stands for itself. */
type Stated = Tested | Structure | Optional;

interface Optional {
  readonly kind: "optional";
  readonly of: Tested | Structure;
}

export function object(fields: Readonly<Record<string, Stated>>, isSound?: QuickLook): ObjectStructure {
  return {
    kind: "object",
    isSound,
    fields: Object.entries(fields).map(([key, stated]) => field(key, stated)),
  };
}

/** What may be absent. */
export function optional(of: Tested | Structure): Optional {
  return { kind: "optional", of };
}

export function list(items: Tested | Structure, isSound?: QuickLook): ListStructure {
  return { kind: "list", isSound, items: structureOf(items) };
}

/** A list of several kinds of object, by their constants. */
export function blocks(
  by: string,
  kinds: Readonly<Record<string, ObjectStructure>>,
  isSound?: QuickLook,
): ListStructure {
  return list({ kind: "union", by, kinds: new Map(Object.entries(kinds)) }, isSound);
}

function field(key: string, stated: Stated): FieldStructure {
  const [optional, of] = isOptional(stated) ? [true, stated.of] : [false, stated];
  return { key, step: step(key), optional, structure: structureOf(of) };
}

function isOptional(stated: Stated): stated is Optional {
  return "kind" in stated && stated.kind === "optional";
}

function structureOf(stated: Tested | Structure): Structure {
  return "kind" in stated ? stated : { kind: "leaf", expected: stated };
}
