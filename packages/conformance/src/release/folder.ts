import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder `schemas/` of this repository. */
export const schemasFolder: string = fileURLToPath(new URL("../../../../schemas", import.meta.url));

export function readJson(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

/** The editions that a folder of schemas holds, and their working schemas. */
export function workingSchemas(folder: string): Map<string, unknown> {
  const reports = join(folder, "annual-report");
  const editions = readdirSync(reports).filter((name) => existsSync(join(reports, name, "schema.json")));
  return new Map(editions.sort().map((name) => [name, readJson(reports, `${name}/schema.json`)]));
}

/** The constant that a schema states for a key of the report. */
export function constantOf(schema: unknown, key: string): string {
  const { properties } = schema as { properties?: Record<string, { const?: string }> };
  return properties?.[key]?.const ?? "";
}
