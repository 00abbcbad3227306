import type { Report, TablesOf } from "./generated/index.ts";

/** Any value below may still be blank. */
export type Blankable<T> = T extends object ? { [Key in keyof T]: Blankable<T[Key]> } : T | null;

/**
 * A report being drafted or imported: `null` where a table has no number yet. Blank is not zero.
 */
export type Draft<T extends Report = Report> = T extends Report ? DraftOf<T, TablesOf[T["edition"]]> : never;

/** The same for any report, when it is said which of its keys are tables. */
export type DraftOf<T, Tables> = {
  [Key in keyof T]: Key extends Tables ? Blankable<T[Key]> : Key extends "year" ? T[Key] | null : T[Key];
};
