import { parseArgs } from "node:util";
import { writeFiles } from "../write.ts";
import { checkOut } from "./check-out.ts";

export const PROFILE_USAGE = `nianbao-codegen profile --profile FILE --out FOLDER

Compiles a vendor's profile and writes its types, validator, page and workbook to the out folder: TypeScript that
imports the packages. What it extends comes from the @nianbao/schema that is installed where the profile stands.`;

const OPTIONS = { profile: { type: "string" }, out: { type: "string" } } as const;

/**
 * Runs `nianbao-codegen profile`.
 *
 * @returns what to say of it, or `undefined` when it was called wrongly
 * @throws {SchemaError} when the profile does not compile, or the out folder is no place for what is made of it
 */
export async function profileCommand(args: readonly string[]): Promise<string | undefined> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const { profile, out } = values;
  if (profile === undefined || out === undefined || positionals.length > 0) return undefined;
  const { generateProfile } = await import("./generate-profile.ts");
  const files = await generateProfile(profile);
  checkOut(out, files);
  const changed = writeFiles(out, files);
  return changed.length === 0
    ? "Nothing changed."
    : [...changed, `${changed.length} files changed.`].join("\n");
}
