import type { Finding, Lang } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { called } from "./called.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { type Format, formatOf } from "./format-of.ts";
import { type Imported, type ImportSettings, importBytes } from "./import-bytes.ts";
import { parseJson } from "./parse-json.ts";
import type { Input, Line } from "./read-bytes.ts";

/** A report as it came out of a file, whatever it is worth. */
export interface Loaded {
  /** `undefined` when nothing could be read; then the findings say why. */
  readonly report: unknown;
  /** What reading found; a JSON file gives none, or the one that it is no JSON. */
  readonly findings: readonly Finding[];
  readonly format: Format;
}

/**
 * Reads a report: a line and a file of JSON as they stand, anything else by importing it.
 *
 * @throws {Failure} naming the file, when it is none that can be read
 */
export async function loadReport(
  input: Input | Line,
  lang: Lang,
  settings: ImportSettings = {},
): Promise<Loaded> {
  if ("text" in input) return loadJson(input, lang);
  const format = formatOf(input.bytes, input.name);
  if (format !== "json") return { ...(await importInput(input, format, lang, settings)), format };
  return loadJson({ name: called(input.name)[lang], text: decodeUtf8(input) }, lang);
}

function loadJson({ name, text }: Line, lang: Lang): Loaded {
  const parsed = parseJson(text, name, lang);
  return "value" in parsed
    ? { report: parsed.value, findings: [], format: "json" }
    : { report: undefined, findings: [parsed.finding], format: "json" };
}

// What a reader refuses, such as a damaged workbook, is refused with the name of the file.
async function importInput(
  input: Input,
  format: Exclude<Format, "json">,
  lang: Lang,
  settings: ImportSettings,
): Promise<Imported> {
  try {
    return await importBytes(input, format, lang, settings);
  } catch (error) {
    const file = called(input.name);
    const { message } = error as Error;
    throw new Failure({ "zh-CN": `${file["zh-CN"]}：${message}`, en: `${file.en}: ${message}` }, error);
  }
}

/** A report that commands can work on. */
export type LoadedReport = Loaded & { readonly report: object };

/**
 * {@link requireReport} for commands that know no other edition of the form than those that are released.
 *
 * @throws {Failure} when the file or line holds none, or one of another edition
 */
export async function requireKnownReport(
  input: Input | Line,
  lang: Lang,
  settings: ImportSettings = {},
): Promise<LoadedReport> {
  const loaded = await requireReport(input, lang, settings);
  const { requireKnownEdition } = await import("./current-version.ts");
  requireKnownEdition(loaded.report, input.name);
  return loaded;
}

/**
 * {@link requireAnyReport}, in the current schema version; its edition is for the command to judge.
 *
 * @throws {Failure} when the file or line holds none, or one of a schema version that is not known
 */
export async function requireReport(
  input: Input | Line,
  lang: Lang,
  settings: ImportSettings = {},
): Promise<LoadedReport> {
  const loaded = await requireAnyReport(input, lang, settings);
  const { currentVersion } = await import("./current-version.ts");
  const current = currentVersion(loaded.report, called(input.name)[lang], lang);
  return { ...loaded, report: current.report, findings: [...loaded.findings, ...current.findings] };
}

/**
 * {@link loadReport} for commands that cannot go on without a report, whatever its edition and its schema version are.
 *
 * @throws {Failure} when the file or line holds none
 */
export async function requireAnyReport(
  input: Input | Line,
  lang: Lang,
  settings: ImportSettings = {},
): Promise<LoadedReport> {
  const loaded = await loadReport(input, lang, settings);
  const { report, findings } = loaded;
  if (typeof report !== "object" || report === null || Array.isArray(report))
    throw noReport(input.name, findings);
  return { ...loaded, report };
}

// Why a file holds no report, in one line that names the file.
function noReport(name: string, [first]: readonly Finding[]): Failure {
  const file = called(name);
  if (!first)
    return new Failure({
      "zh-CN": `${file["zh-CN"]} 不是报告：应为一个 JSON 对象。`,
      en: `${file.en} is no report: a JSON object is wanted.`,
    });
  return new Failure({
    "zh-CN": labelledAs(file["zh-CN"], first),
    en: labelledAs(file.en, first),
  });
}

// A message begins with the label of its place, which for a whole report tells nobody which one.
function labelledAs(file: string, { message, label, path }: Finding): string {
  return path === "" && message.startsWith(label) ? `${file}${message.slice(label.length)}` : message;
}
