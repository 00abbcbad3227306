export { reaches } from "./diff/bump.ts";
export type { Bump, ChangeClass, ChangeKind, SchemaChange, SchemaDiff } from "./diff/change.ts";
export { type DiffOptions, diffSchemas } from "./diff/diff-schemas.ts";
export { compareVersions, nextVersion, riseBetween } from "./diff/schema-version.ts";
export type { Cell, EditionInfo, Equation, Rule, Rules, Source, Term } from "./edition.ts";
export { UnknownEditionError, UnknownVersionError } from "./errors.ts";
export { cells, editionFor, editions, rules } from "./lookup.ts";
export { type ReleasedSchema, schema, versions } from "./released.ts";
