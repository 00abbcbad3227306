import { parseArgs } from "node:util";
import { release } from "./release.ts";

export const RELEASE_USAGE = `nianbao-codegen release --schemas FOLDER [--edition E] [--on DATE] [--since VERSION]

Freezes the schema of an edition (of every edition, when none is named) as the version that it bears, in
FOLDER/released. A version that is released never changes. --since is the first version of the packages that holds it.`;

const OPTIONS = {
  schemas: { type: "string" },
  edition: { type: "string" },
  on: { type: "string" },
  since: { type: "string" },
} as const;

/**
 * Runs `nianbao-codegen release`.
 *
 * @returns what to say of it, or `undefined` when it was called wrongly
 */
export function releaseCommand(args: readonly string[]): string | undefined {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const { schemas, edition, since, on = today() } = values;
  if (schemas === undefined || positionals.length > 0) return undefined;
  const frozen = release(schemas, { edition, on, since });
  if (frozen.length === 0) return "Nothing to release: every version is released already.";
  return frozen.map((one) => `Released ${one.edition}@${one.version}, sha256 ${one.sha256}`).join("\n");
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
