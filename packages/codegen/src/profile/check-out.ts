import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { SchemaError } from "../schema-error.ts";

// What every generated file of a profile says near its beginning; `schema.json` can hold no comment.
const MARKS = ['by "nianbao-codegen profile"', '"urn:nianbao:profile:'];
const BEGINNING = 500;

/**
 * Checks that generated files replace only generated files: an out folder may hold a vendor's own `index.ts`.
 *
 * @throws {SchemaError} naming the first file that would be lost
 */
export function checkOut(out: string, files: ReadonlyMap<string, string>): void {
  const folder = statSync(out, { throwIfNoEntry: false });
  if (folder && !folder.isDirectory())
    throw new SchemaError({ file: out, pointer: "" }, "a file", "a folder");
  for (const path of files.keys()) {
    const file = join(out, path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() && !isGenerated(readFileSync(file, "utf8")))
      throw new SchemaError(
        { file, pointer: "" },
        "a file that was not generated from a profile",
        "none there: give --out a folder of its own",
      );
  }
}

function isGenerated(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  return MARKS.some((mark) => beginning.includes(mark));
}
