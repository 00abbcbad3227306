export type { Cell, EditionInfo, Equation, Rule, Rules, Source, Term } from "./edition.ts";
export { UnknownEditionError, UnknownVersionError } from "./errors.ts";
export { cells, editionFor, editions, rules } from "./lookup.ts";
export { type ReleasedSchema, schema, versions } from "./released.ts";
