import type { Form } from "@nianbao/form/types";
import { checkSchema } from "./check.ts";
import { compileForm } from "./compile/form.ts";
import type { EmitInput, EmittedEdition } from "./emit/emitter.ts";
import { type FindingsFile, ruleCodes } from "./emit/findings-file.ts";
import { type EditionSource, readSchemas } from "./read.ts";
import { SchemaError } from "./schema-error.ts";

/**
 * Reads a folder of schemas and compiles every edition, for those who bring emitters of their own.
 *
 * @throws {SchemaError} when a schema does not compile, or the editions do not agree about the years they hold for.
 */
export function compileEditions(folder: string): EmitInput {
  const schemas = readSchemas(folder);
  checkSchema(schemas.findings, schemas.findingsSchema.json);
  const vocabulary = {
    dialect: schemas.dialect.json,
    codes: ruleCodes(schemas.findings.json as FindingsFile),
  };
  const editions = schemas.editions.map((source) => {
    const form = compileForm(source.schema, vocabulary);
    checkEdition(form, source);
    if (source.aliases) checkSchema(source.aliases, schemas.aliasesSchema.json);
    return { source, form };
  });
  return { schemas, editions: succession(editions) };
}

/**
 * Checks that a schema says it is the edition whose folder it stands in.
 *
 * @throws {SchemaError} when it says something else.
 */
function checkEdition({ edition }: Form, { edition: folder, schema }: EditionSource): void {
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
function succession(editions: readonly EmittedEdition[]): EmittedEdition[] {
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
