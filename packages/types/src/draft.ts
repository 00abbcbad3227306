import type { FiguresOf, Report, TablesOf } from "./generated/index.ts";

/** Any value below may still be blank. */
export type Blankable<T> = T extends object ? { [Key in keyof T]: Blankable<T[Key]> } : T | null;

/**
 * A report being drafted or imported: `null` where a table, or a group of figures in a text section, has no number yet.
 * Blank is not zero.
 */
export type Draft<T extends Report = Report> = T extends Report
  ? DraftOf<T, TablesOf[T["edition"]], FiguresOf[T["edition"]]>
  : never;

/** The same for any report, when it is said which of its keys are tables, and which sections have which groups of figures. */
export type DraftOf<T, Tables, Figures = Record<never, never>> = {
  [Key in keyof T]: Key extends Tables
    ? Blankable<T[Key]>
    : Key extends "year"
      ? T[Key] | null
      : Key extends keyof Figures
        ? BlankFigures<T[Key], Figures[Key]>
        : T[Key];
};

// A group may be absent, and is never blank itself.
type BlankFigures<Section, Groups> = {
  [Key in keyof Section]: Key extends Groups ? Blankable<Exclude<Section[Key], undefined>> : Section[Key];
};
