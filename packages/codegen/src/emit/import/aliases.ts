import type { Form } from "@nianbao/form/types";
import type { JsonFile } from "../../read.ts";
import { SchemaError } from "../../schema-error.ts";

/** Another way in which a label is written on real pages. */
export interface Spelling {
  readonly text: string;
  readonly note: "variant" | "misprint";
}

/** What `aliases.json` of an edition holds; `schemas/vocabulary/aliases.schema.json` describes it. */
export interface Aliases {
  /** By the official label of a row or column. */
  readonly labels: Readonly<Record<string, readonly Spelling[]>>;
  /** By the path of a section. */
  readonly headings: Readonly<Record<string, readonly Spelling[]>>;
  /** Words that tell the headings inside a text section apart, by the path of the narrative. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Words of other regions, and what the form says. */
  readonly terms: Readonly<Record<string, string>>;
}

const NONE: Aliases = { labels: {}, headings: {}, words: {}, terms: {} };

/**
 * The spellings of an edition; an edition need not have any.
 *
 * @throws {SchemaError} when they name a label or a place that the form does not have
 */
export function aliasesOf(form: Form, file: JsonFile | undefined): Aliases {
  if (!file) return NONE;
  const aliases = { ...NONE, ...(file.json as Partial<Aliases>) };
  const labels = form.tables.flatMap((table) =>
    table.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
  );
  mustBeKnown(file, "labels", aliases.labels, new Set(labels), "a label of the form's tables");
  const sections = form.sections.map(({ path }) => path);
  mustBeKnown(file, "headings", aliases.headings, new Set(sections), "the path of a section");
  const narratives = form.sections.flatMap((section) => section.narratives.map(({ path }) => path));
  mustBeKnown(file, "words", aliases.words, new Set(narratives), "the path of a narrative");
  return aliases;
}

function mustBeKnown(
  { file }: JsonFile,
  group: keyof Aliases,
  entries: object,
  known: ReadonlySet<string | undefined>,
  expected: string,
): void {
  const stray = Object.keys(entries).find((name) => !known.has(name));
  if (stray === undefined) return;
  const pointer = `/${group}/${stray.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  throw new SchemaError({ file, pointer }, JSON.stringify(stray), expected);
}
