import { parseArgs } from "node:util";
import { generate } from "./generate.ts";
import { release } from "./release/release.ts";
import { ReleaseError } from "./release/release-error.ts";
import { SchemaError } from "./schema-error.ts";
import { writeFiles } from "./write.ts";

const USAGE = `nianbao-codegen generate --schemas FOLDER --out FOLDER

  Compiles every edition below FOLDER/annual-report and writes packages/*/src/generated below the out folder.

nianbao-codegen release --schemas FOLDER [--edition E] [--on DATE] [--since VERSION]

  Freezes the schema of an edition (of every edition, without one) as the version that it bears, below FOLDER/released.
  A version that is released never changes. --since is the first version of the packages that will hold it.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      schemas: { type: "string" },
      out: { type: "string" },
      edition: { type: "string" },
      on: { type: "string" },
      since: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const { schemas, out, edition, since, on = new Date().toISOString().slice(0, 10) } = values;
  const command = positionals.join(" ");
  if (values.help) console.log(USAGE);
  else if (command === "generate" && schemas && out) sayChanged(writeFiles(out, await generate(schemas)));
  else if (command === "release" && schemas) sayFrozen(release(schemas, { edition, on, since }));
  else fail(USAGE);
} catch (error) {
  if (!isExpected(error)) throw error;
  fail((error as Error).message);
}

function sayChanged(changed: readonly string[]): void {
  console.log(changed.length === 0 ? "Nothing changed." : `${changed.length} files changed.`);
}

function sayFrozen(frozen: readonly { edition: string; version: string; sha256: string }[]): void {
  const lines = frozen.map(
    ({ edition, version, sha256 }) => `Released ${edition}@${version} sha256:${sha256}`,
  );
  console.log(lines.length === 0 ? "Nothing to release." : lines.join("\n"));
}

function isExpected(error: unknown): boolean {
  const isUsage = String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
  return error instanceof SchemaError || error instanceof ReleaseError || isUsage;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
