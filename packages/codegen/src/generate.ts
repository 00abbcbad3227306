import { checkSchema } from "./check.ts";
import { compileForm } from "./compile/form.ts";
import { checkEdition, succession } from "./editions.ts";
import { digestFiles } from "./emit/digest.ts";
import type { EmitInput, Emitter } from "./emit/emitter.ts";
import { type FindingsFile, ruleCodes } from "./emit/findings-file.ts";
import { emitters } from "./emit/index.ts";
import { readSchemas } from "./read.ts";

/**
 * Reads a folder of schemas, compiles each edition and makes every generated file, without writing any.
 *
 * @param folder - the folder that holds `annual-report/`, `vocabulary/` and `findings.json`
 * @returns contents by path, from the root of the project
 * @throws {SchemaError} when a schema does not compile
 */
export async function generate(folder: string): Promise<Map<string, string>> {
  return emitAll(compileEditions(folder), emitters);
}

/** Reads and compiles, for those who bring emitters of their own. */
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
    return { source, form };
  });
  return { schemas, editions: succession(editions) };
}

async function emitAll(input: EmitInput, makers: readonly Emitter[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const emit of makers) for (const [path, text] of await emit(input)) files.set(path, text);
  return new Map([...files, ...digestFiles(files.keys(), input)]);
}
