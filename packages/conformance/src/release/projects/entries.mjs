// Imports everything that the packages export: node entries.mjs ENTRIES, a file that lists them
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const faults = [];
for (const specifier of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  try {
    if (specifier.endsWith(".json")) require(specifier);
    else {
      const [imported, required] = [await import(specifier), require(specifier)];
      if (Object.keys(imported).join() !== Object.keys(required).join())
        faults.push(`${specifier} differs by require()`);
    }
  } catch (error) {
    faults.push(`${specifier}: ${error.message}`);
  }
}
console.log(JSON.stringify(faults));
