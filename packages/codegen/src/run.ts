import { parseArgs } from "node:util";
import { PROFILE_USAGE, profileCommand } from "./profile/command.ts";
import { RELEASE_USAGE, releaseCommand } from "./release/command.ts";
import { ReleaseError } from "./release/release-error.ts";
import { SchemaError } from "./schema-error.ts";
import { writeFiles } from "./write.ts";

const USAGE = `nianbao-codegen generate --schemas FOLDER --out FOLDER

Compiles every edition below FOLDER/annual-report and writes packages/*/src/generated and docs/reference
below the out folder. Files that nothing makes any more are deleted from there.

${PROFILE_USAGE}

${RELEASE_USAGE}

Exit status: 0 done, 2 not done, with the reason on standard error.`;

const OPTIONS = {
  schemas: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

class UsageError extends Error {
  readonly code: string = "usage";
}

/** How a run of the command ended. */
export interface Ended {
  /** 0 done, 2 not done. */
  readonly status: 0 | 2;
  /** What was done, or why it was not. */
  readonly says: string;
}

/**
 * Runs `nianbao-codegen`.
 *
 * @param args - what stands after the program's name
 * @throws what is a fault of ours; what is wrong with the call, a schema or the file system is said
 */
export async function run(args: readonly string[]): Promise<Ended> {
  try {
    return { status: 0, says: await command([...args]) };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { status: 2, says: error.message };
  }
}

async function command(args: string[]): Promise<string> {
  if (args[0] === "release" && !args.includes("--help")) return releaseOrUsage(args.slice(1));
  if (args[0] === "profile" && !args.includes("--help")) return profileOrUsage(args.slice(1));
  if (args[0] !== "generate" && !args.includes("--help") && !args.includes("-h"))
    throw new UsageError("usage: nianbao-codegen generate | profile | release (--help says more)");
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const { schemas, out, help } = values;
  if (help) return USAGE;
  if (positionals.length > 1 || !schemas || !out)
    throw new UsageError("usage: nianbao-codegen generate --schemas FOLDER --out FOLDER (--help says more)");
  // What prints sources takes half a second to load: no one waits for it to be told of a slip.
  const { generate } = await import("./generate.ts");
  const changed = writeFiles(out, await generate(schemas));
  return changed.length === 0
    ? "Nothing changed."
    : [...changed, `${changed.length} files changed.`].join("\n");
}

async function profileOrUsage(args: readonly string[]): Promise<string> {
  const said = await profileCommand(args);
  if (said === undefined)
    throw new UsageError("usage: nianbao-codegen profile --profile FILE --out FOLDER (--help says more)");
  return said;
}

function releaseOrUsage(args: readonly string[]): string {
  const said = releaseCommand(args);
  if (said === undefined)
    throw new UsageError("usage: nianbao-codegen release --schemas FOLDER (--help says more)");
  return said;
}

// A schema that does not compile, a wrong command line, or a file system that refuses; all else is a fault of ours.
function isExpected(error: unknown): error is Error {
  if (error instanceof SchemaError || error instanceof ReleaseError || error instanceof UsageError)
    return true;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  return error instanceof Error && (String(code).startsWith("ERR_PARSE_ARGS") || syscall !== undefined);
}
