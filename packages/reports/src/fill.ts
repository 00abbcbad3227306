import { find, totalReplaced } from "@nianbao/findings";
import type { Draft, Finding, Lang } from "@nianbao/types";
import { outlineOf } from "./editions.ts";
import { labelIn, valueIn } from "./lookup.ts";
import type { Outline, Total } from "./outline.ts";
import { type Computed, computeTotal } from "./totals.ts";
import { withValue } from "./tree.ts";

export interface FillOptions {
  /** The language of findings; Chinese unless said otherwise. */
  readonly lang?: Lang;
}

export interface Filled<R> {
  readonly report: R;
  readonly findings: readonly Finding[];
}

/**
 * Computes every total from its parts, exactly, and touches nothing else. A total with a blank part stays as it is.
 *
 * @param report - left as it is; what did not change is shared with the result
 * @returns a finding (`total-replaced`) for each total that stood there and was another
 * @throws {NianbaoReportsError} when it is no report, or of an unknown edition
 * @example
 * const { report, findings } = fill(draft);
 * report.disputes.reconsideration.total; // 3, from 1 + 2 + 0 + 0
 */
export function fill<R extends Draft>(report: R, options: FillOptions = {}): Filled<R> {
  const outline = outlineOf(report);
  const findings: Finding[] = [];
  let filled = report;
  for (const total of outline.totals) {
    const computed = computeTotal(total, filled);
    const standing = valueIn(filled, total.at);
    if (!computed || standing === computed.sum) continue;
    const changed = withValue(filled, total.at, computed.sum, outline);
    if (!changed) continue;
    filled = changed;
    if (standing !== null && standing !== undefined)
      findings.push(replaced(total, computed, standing, outline, options.lang));
  }
  return { report: filled, findings };
}

function replaced(
  { at }: Total,
  { sum, way }: Computed,
  standing: unknown,
  outline: Outline,
  lang: Lang = "zh-CN",
): Finding {
  const label = labelIn(outline, at, lang);
  const cells = [...way.parts, at];
  return find(totalReplaced, at, { label, expected: sum, actual: standing, cells, source: way.source }, lang);
}
