import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { SchemaError } from "./schema-error.ts";
import { writeFiles } from "./write.ts";

const USAGE = `nianbao-codegen generate --schemas FOLDER --out FOLDER

Compiles every edition below FOLDER/annual-report and writes packages/*/src/generated below the out folder.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { schemas: { type: "string" }, out: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) console.log(USAGE);
  else if (positionals.join() !== "generate" || !values.schemas || !values.out) fail(USAGE);
  else report(writeFiles(values.out, await generate(values.schemas)));
} catch (error) {
  if (!(error instanceof SchemaError) && !isUsage(error)) throw error;
  fail((error as Error).message);
}

function report(changed: readonly string[]): void {
  console.log(changed.length === 0 ? "Nothing changed." : `${changed.length} files changed.`);
}

function isUsage(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
