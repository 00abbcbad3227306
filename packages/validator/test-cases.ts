import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { keysOf, setAt, step, valueAt } from "@nianbao/form/pointer";
import type { Finding } from "@nianbao/types";

/** A case of `schemas/annual-report/<edition>/cases/`; `schemas/vocabulary/cases.schema.json` says what is in it. */
export interface Case extends Change {
  readonly id: string;
  readonly code: string;
  readonly says: { readonly en: string };
  readonly written?: string | { readonly piece: string; readonly as: string };
  readonly previous?: Change;
  readonly findings: readonly Pick<Finding, "code" | "path" | "expected" | "actual">[];
}

export interface Change {
  readonly patch?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

export type Json = Record<string, unknown>;

/** An edition whose folder has cases. */
export interface EditionCases {
  readonly edition: string;
  readonly schema: Json;
  /** A valid report without a finding. */
  readonly base: Json;
  /** That of the year before. */
  readonly previous: Json;
  readonly files: readonly { readonly code: string; readonly cases: readonly Case[] }[];
}

const schemas = fileURLToPath(new URL("../../schemas/", import.meta.url));

export const caseSchema: Json = read("vocabulary/cases.schema.json") as Json;

/** Every edition, with its cases. */
export const editions: readonly EditionCases[] = readdirSync(`${schemas}annual-report`)
  .filter((edition) => existsSync(`${schemas}annual-report/${edition}/cases/base.json`))
  .map((edition) => {
    const folder = `annual-report/${edition}/cases/`;
    // Here values are judged; whether a text is JSON is for those who parse it.
    const others = ["base.json", "previous.json", "not-json.json"];
    const names = readdirSync(schemas + folder).filter((name) => !others.includes(name));
    return {
      edition,
      schema: read(`annual-report/${edition}/schema.json`) as Json,
      base: read(`${folder}base.json`) as Json,
      previous: read(`${folder}previous.json`) as Json,
      files: names.map((name) => ({ code: basename(name, ".json"), cases: read(folder + name) as Case[] })),
    };
  });

/** The document of a case, as a program that parses JSON gets it. */
export function documentOf(base: unknown, one: Case): unknown {
  const { written } = one;
  if (typeof written === "string") return JSON.parse(written);
  const report = changed(base, one);
  return written ? JSON.parse(JSON.stringify(report).replace(written.piece, () => written.as)) : report;
}

/** A report, changed. */
export function changed(base: unknown, { patch = {}, remove = [] }: Change): Json {
  const report = structuredClone(base) as Json;
  for (const [path, value] of Object.entries(patch)) setAt(report, path, structuredClone(value));
  for (const path of remove) takeOut(report, path);
  return report;
}

/** Takes a place out of a report. */
export function takeOut(report: Json, path: string): void {
  const keys = keysOf(path);
  const last = keys.pop() as string;
  delete (valueAt(report, keys.map(step).join("")) as Json)[last];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(schemas + name, "utf8"));
}
