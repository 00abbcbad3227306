import type { Form } from "@nianbao/form/types";
import type { EmittedEdition } from "./emit/emitter.ts";
import type { EditionSource } from "./read.ts";
import { SchemaError } from "./schema-error.ts";

/**
 * Checks that a schema says it is the edition whose folder it stands in.
 *
 * @throws {SchemaError} when it says something else.
 */
export function checkEdition({ edition }: Form, { edition: folder, schema }: EditionSource): void {
  if (edition === folder) return;
  const pointer = "/properties/edition/const";
  throw new SchemaError(
    { file: schema.file, pointer },
    `"${edition}"`,
    `"${folder}", the name of the folder`,
  );
}

/**
 * Editions oldest first. One that states no last year ends where the next begins, so that adding an edition changes no
 * file of the one before.
 *
 * @throws {SchemaError} when an edition states a last year in which the next already holds.
 */
export function succession(editions: readonly EmittedEdition[]): EmittedEdition[] {
  const sorted = [...editions].sort(
    ({ form: one }, { form: other }) =>
      one.years.from - other.years.from || (one.edition < other.edition ? -1 : 1),
  );
  return sorted.map((edition) => {
    const { years } = edition.form;
    const next = sorted.find(({ form }) => form.years.from > years.from);
    return next ? closed(edition, next.form) : edition;
  });
}

function closed({ form, source }: EmittedEdition, next: Form): EmittedEdition {
  const last = next.years.from - 1;
  const { from, to = last } = form.years;
  if (to > last)
    throw new SchemaError(
      { file: source.schema.file, pointer: "/x-years/to" },
      `${to}`,
      `at most ${last}: edition ${next.edition} holds from ${next.years.from}`,
    );
  return { form: { ...form, years: { from, to } }, source };
}
