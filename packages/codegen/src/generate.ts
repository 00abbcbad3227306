import { compileEditions } from "./editions.ts";
import { digestFiles } from "./emit/digest.ts";
import type { EmitInput, Emitter } from "./emit/emitter.ts";
import { emitters } from "./emit/index.ts";

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

async function emitAll(input: EmitInput, makers: readonly Emitter[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const emit of makers) for (const [path, text] of await emit(input)) files.set(path, text);
  return new Map([...files, ...digestFiles(files.keys(), input)]);
}
