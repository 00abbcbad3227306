import type { Finding, FindingParam, Lang } from "@nianbao/types";
import type { Details, Entry } from "./entry.ts";
import { fillIn } from "./say.ts";

/**
 * Makes a finding. What its message names must be given, or it does not compile.
 *
 * @param path - JSON Pointer into the report
 *
 * @example
 * find(outcomesTotal, "/requests/outcomes/total/total", { label: "（七）总计 / 总计", expected: 12, actual: 11 })
 */
export function find<E extends Entry>(
  entry: E,
  path: string,
  details: Details<E>,
  lang: Lang = "zh-CN",
): Finding {
  const { label, expected, actual, cells, at, suggested } = details;
  const source = details.source ?? entry.source;
  const values = details as Details<E> & Readonly<Record<string, FindingParam>>;
  const finding: Making = {
    code: entry.code,
    severity: entry.severity,
    path,
    message: fillIn(entry, lang, values, path),
  };
  if (expected !== undefined) finding.expected = expected;
  if (actual !== undefined) finding.actual = actual;
  if (cells !== undefined) finding.cells = cells;
  finding.label = label;
  if (source !== undefined) finding.source = source;
  if (at !== undefined) finding.at = at;
  if (suggested !== undefined) finding.suggested = suggested;
  if (entry.variant !== undefined) finding.variant = entry.variant;
  if (entry.params !== undefined) finding.params = pick(values, entry.params);
  return finding as Finding;
}

type Making = { -readonly [Key in keyof Finding]?: Finding[Key] };

function pick(
  values: Readonly<Record<string, FindingParam>>,
  names: readonly string[],
): Record<string, FindingParam> {
  const picked: Record<string, FindingParam> = {};
  for (const name of names) picked[name] = values[name] as FindingParam;
  return picked;
}
