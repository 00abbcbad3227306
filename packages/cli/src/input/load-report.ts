import type { Finding, Lang } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { type Format, formatOf } from "./format-of.ts";
import { type ImportSettings, importBytes } from "./import-bytes.ts";
import { parseJson } from "./parse-json.ts";
import type { Input } from "./read-bytes.ts";

/** A report as it came out of a file, whatever it is worth. */
export interface Loaded {
  /** `undefined` when nothing could be read; then the findings say why. */
  readonly report: unknown;
  /** What reading found; a JSON file gives none, or the one that it is no JSON. */
  readonly findings: readonly Finding[];
  readonly format: Format;
}

/** Reads a report: JSON as it stands, anything else by importing it. */
export async function loadReport(input: Input, lang: Lang, settings: ImportSettings = {}): Promise<Loaded> {
  const format = formatOf(input.bytes, input.name);
  if (format !== "json") return { ...(await importBytes(input, format, lang, settings)), format };
  const parsed = parseJson(decodeUtf8(input), input.name, lang);
  return "value" in parsed
    ? { report: parsed.value, findings: [], format }
    : { report: undefined, findings: [parsed.finding], format };
}

/**
 * {@link loadReport} for commands that cannot go on without a report.
 *
 * @throws {Failure} when the file holds none
 */
export async function requireReport(input: Input, lang: Lang): Promise<Loaded & { readonly report: object }> {
  const loaded = await loadReport(input, lang);
  const { report, findings } = loaded;
  if (typeof report === "object" && report !== null && !Array.isArray(report)) {
    const { currentVersion } = await import("./current-version.ts");
    const current = currentVersion(report, input.name, lang);
    return { ...loaded, report: current.report, findings: [...findings, ...current.findings] };
  }
  const reason = findings[0]?.message;
  throw new Failure({
    "zh-CN": reason ?? `${input.name} 不是报告：应为一个 JSON 对象。`,
    en: reason ?? `${input.name} is no report: a JSON object is wanted.`,
  });
}
