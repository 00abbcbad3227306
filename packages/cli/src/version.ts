import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The version of the package that this command comes from. */
export function version(): string {
  const manifest = createRequire(import.meta.url).resolve("@nianbao/cli/package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
