import { parseArgs } from "node:util";

/** What the command line asks for: to run jobs, or to say something and be done. */
export type Asked =
  | { readonly jobs: readonly string[]; readonly json: boolean; readonly quick: boolean }
  | { readonly says: string; readonly isMistake: boolean };

const OPTIONS = {
  json: { type: "boolean" },
  quick: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads the command line. Without a job, all are meant.
 *
 * @param args - what stands after the program's name
 * @param known - the names of all jobs
 */
export function askedBy(args: readonly string[], known: readonly string[]): Asked {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const usage = `bench [${known.join(" | ")}]... [--quick] [--json]`;
  if (values.help) return { says: usage, isMistake: false };
  const unknown = [
    ...positionals.filter((name) => !known.includes(name)),
    ...tokens.flatMap((token) =>
      token.kind === "option" && (!(token.name in OPTIONS) || token.value !== undefined)
        ? [token.rawName]
        : [],
    ),
  ];
  if (unknown.length > 0) return { says: `No "${unknown.join('", "')}": ${usage}`, isMistake: true };
  return {
    jobs: positionals.length === 0 ? known : positionals,
    json: values.json === true,
    quick: values.quick === true,
  };
}
