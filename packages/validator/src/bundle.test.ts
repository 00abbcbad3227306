import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { editions } from "../test-cases.ts";

const source = fileURLToPath(new URL(".", import.meta.url));

test.each(editions)(
  "the validator of $edition alone brings neither zod, nor text, nor another edition",
  ({ edition }) => {
    const { files, packages } = reached(join(source, "generated", edition, "index.ts"));
    const others = editions
      .filter((one) => one.edition !== edition)
      .map((one) => `generated/${one.edition}/`);
    const unwanted = ["text/", "zod/", "older.ts", ...others];
    expect([...files].filter((file) => unwanted.some((part) => file.startsWith(part)))).toEqual([]);
    // Parts of the form by name: its root brings whole forms, a hundred times as large.
    expect([...packages].filter((name) => !name.startsWith("@nianbao/form/"))).toEqual(["@nianbao/findings"]);
  },
);

// What a module imports at run time, and what that imports.
function reached(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(relative(source, file))) return;
    files.add(relative(source, file));
    for (const [, names = "", module = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\b(?! type\b)([^;"]*?)from "([^"]+)";/gms,
    )) {
      const isOfTypes = /^\s*\{(\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names);
      if (isOfTypes) continue;
      if (module.startsWith(".")) visit(join(dirname(file), module));
      else packages.add(module);
    }
  };
  visit(entry);
  return { files, packages };
}
