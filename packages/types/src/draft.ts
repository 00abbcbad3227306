import type { Report } from "./generated/index.ts";

/** Sections whose values are tables: there a draft may be blank. */
type Tables = "proactiveDisclosure" | "requests" | "disputes";

/** Any value below may still be blank. */
export type Blankable<T> = T extends object ? { [Key in keyof T]: Blankable<T[Key]> } : T | null;

/**
 * A report being drafted or imported: `null` where a table has no number yet. Blank is not zero.
 */
export type Draft<T extends Report = Report> = T extends Report
  ? { [Key in keyof T]: Key extends Tables ? Blankable<T[Key]> : Key extends "year" ? T[Key] | null : T[Key] }
  : never;
