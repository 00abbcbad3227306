import { existsSync } from "node:fs";
import { schema, UnknownEditionError, UnknownVersionError } from "@nianbao/schema";
import type { Lang } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { readJson } from "../input/read-json.ts";

/** A schema, and what it is called. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: object;
}

/**
 * The schema of a name: a file, an edition and version (with an `@` between them), or an edition alone for its newest version.
 *
 * @throws {Failure} when there is none of that name
 */
export function schemaNamed(name: string, lang: Lang): NamedSchema {
  if (existsSync(name) || name.endsWith(".json")) return { name, schema: schemaIn(name, lang) };
  const [edition = "", version] = name.split("@");
  return { name, schema: schemaOf(edition, version) };
}

/**
 * The schema of an edition, of its newest version when none is given.
 *
 * @throws {Failure} naming what there is
 */
export function schemaOf(edition: string, version?: string): object {
  try {
    return schema(edition, version);
  } catch (error) {
    if (!(error instanceof UnknownEditionError || error instanceof UnknownVersionError)) throw error;
    throw new Failure({ "zh-CN": error.message, en: error.message }, error);
  }
}

function schemaIn(name: string, lang: Lang): object {
  const value = readJson(name, lang);
  if (typeof value === "object" && value !== null && "properties" in value) return value;
  throw new Failure({
    "zh-CN": `${name} 不是年度报告的模式：应为含 properties 的 JSON 对象。`,
    en: `${name} is no schema of an annual report: a JSON object with properties is wanted.`,
  });
}
