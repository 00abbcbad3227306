/** How far a version must rise: not at all, from `1.0.0` to `1.0.1`, to `1.1.0`, or to `2.0.0`. */
export type Bump = "none" | "patch" | "minor" | "major";

/**
 * What a change does to reports.
 *
 * - `text`: labels and definitions; every report is judged as it was
 * - `wider`: reports that were refused are accepted
 * - `narrower`: reports that were accepted are refused
 * - `moved`: a value has another place: another path, row or column
 * - `unit`: the same number is another amount
 * - `rules`: equations and dates of publication
 * - `unknown`: a keyword that the comparison does not know, of which nothing can be promised
 */
export type ChangeClass = "text" | "wider" | "narrower" | "moved" | "unit" | "rules" | "unknown";

/** What exactly changed. */
export type ChangeKind =
  | "label"
  | "english-label"
  | "definition"
  | "clause"
  | "note"
  | "corner"
  | "caption"
  | "added"
  | "optional-added"
  | "removed"
  | "became-optional"
  | "became-required"
  | "moved"
  | "reordered"
  | "layout"
  | "type"
  | "limit"
  | "options"
  | "constant"
  | "pattern"
  | "format"
  | "check"
  | "decimals"
  | "unit"
  | "years"
  | "publication"
  | "rule-added"
  | "rule-removed"
  | "rule-changed"
  | "keyword";

/** One change, in the words of the form. */
export interface SchemaChange {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  /**
   * JSON Pointer of the place in the new schema, or in the old one when it was removed. `*` is any item of a list, and a
   * block of text is a step by its type.
   */
  readonly path: string;
  /** Every place, where a change of a definition shows in many; the first is `path`. */
  readonly paths: readonly string[];
  /** The official labels of the place; of the definition and the place in it, where they are many. */
  readonly label: string;
  readonly en: string;
  /** The keyword of the schema that changed. */
  readonly keyword?: string;
  /** The finding of an equation. */
  readonly code?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** The least that the version must rise for this change alone. */
  readonly bump: Bump;
}

/** What changed between two versions of a schema. */
export interface SchemaDiff {
  readonly changes: readonly SchemaChange[];
  /** The least that the version must rise for all of them together. */
  readonly bump: Bump;
}
