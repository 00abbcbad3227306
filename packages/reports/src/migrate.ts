import type { Draft, Edition, Finding, Lang, ReportOf } from "@nianbao/types";
import { outlineNamed, outlineOf } from "./editions.ts";
import { migrations, outlines } from "./generated/index.ts";
import { entryOf, inARow, inOrder, type LedgerEntry, type Line } from "./ledger.ts";
import { leftovers } from "./leftovers.ts";
import { type Leg, travel } from "./leg.ts";
import { findingsOf } from "./migrate-findings.ts";
import type { Outline } from "./outline.ts";
import { stepsOf } from "./steps.ts";

export interface MigrateOptions {
  /** The language of findings and reasons; Chinese unless said otherwise. */
  readonly lang?: Lang;
}

export interface Migrated<E extends Edition = Edition> {
  readonly report: Draft<ReportOf[E]>;
  readonly findings: readonly Finding[];
  /** Every number of both editions, and all else that the report holds: what became of it, and why. Empty when there was nothing to do. */
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Takes a report to another edition of the form, older or newer. Only what means the same is carried; nothing is invented:
 * what the other edition asks for and the report does not say is left blank.
 *
 * @param to - the edition, for instance `"2021"`
 * @returns a finding for each number that is lost (`not-carried`) and for what is to be filled in (`new-in-edition`)
 * @throws {NianbaoReportsError} when it is no report, or an edition is not known
 * @example
 * const { report, ledger } = migrate(report2020, "2021");
 * ledger.filter(({ outcome }) => outcome === "to-fill"); // what a person must count anew
 */
export function migrate<E extends Edition>(report: Draft, to: E, options: MigrateOptions = {}): Migrated<E> {
  const { lang = "zh-CN" } = options;
  const from = outlineOf(report);
  const target = outlineNamed(to);
  if (from === target) return { report: report as Draft<ReportOf[E]>, findings: [], ledger: [] };
  const { made, lines } = journey(report, from, target);
  return {
    report: made as unknown as Draft<ReportOf[E]>,
    findings: findingsOf(lines, { report, outline: from }, { report: made, outline: target }, lang),
    ledger: lines.map((line) => entryOf(line, lang)),
  };
}

function journey(
  report: object,
  from: Outline,
  target: Outline,
): { made: Record<string, unknown>; lines: readonly Line[] } {
  let made = report as Record<string, unknown>;
  let lines: readonly Line[] | undefined;
  for (const leg of legsBetween(from, target)) {
    const travelled = travel(made, leg);
    made = travelled.report;
    lines = lines ? inARow(lines, travelled.lines) : travelled.lines;
  }
  return { made, lines: inOrder([...(lines ?? []), ...leftovers(report, from)], from, target) };
}

// Through every edition between the two, in order.
function legsBetween(from: Outline, to: Outline): Leg[] {
  const [start, end] = [outlines.indexOf(from), outlines.indexOf(to)];
  const forward = migrations.slice(start, end).map((migration, index) => ({
    to: outlines[start + index + 1] as Outline,
    steps: stepsOf(migration).forward,
  }));
  const backward = migrations.slice(end, start).map((migration, index) => ({
    to: outlines[end + index] as Outline,
    steps: stepsOf(migration).backward,
  }));
  return start < end ? forward : backward.reverse();
}
