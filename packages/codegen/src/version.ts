import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The version of this package, which all packages that fit it have. */
export function version(): string {
  const manifest = createRequire(import.meta.url).resolve("@nianbao/codegen/package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
