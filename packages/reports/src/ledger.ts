import type { Lang } from "@nianbao/types";
import type { Outline } from "./outline.ts";

/**
 * What became of a place: carried as it was, computed exactly from others, dropped because the other edition has no such
 * place, or to be filled in by a person because nothing says what belongs there.
 */
export type Outcome = "carried" | "computed" | "dropped" | "to-fill";

/** One line of a migration's account. Every number of both editions is in one. */
export interface LedgerEntry {
  readonly outcome: Outcome;
  /** Places of the report that was migrated. */
  readonly from: readonly string[];
  /** Places of the report that came out. */
  readonly to: readonly string[];
  readonly reason: string;
  /** The clause that it rests on. */
  readonly source?: string;
}

/** A line before it is said in a language. */
export interface Line {
  readonly outcome: Outcome;
  /** Why a person must fill it: it is divided, a part is blank, or the report has nothing of the kind. */
  readonly gap?: "divided" | "part-blank" | "absent";
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reason: Readonly<Record<Lang, string>>;
  readonly source?: { readonly clause: string } | undefined;
}

/** A line in a language. */
export function entryOf({ outcome, from, to, reason, source }: Line, lang: Lang): LedgerEntry {
  return { outcome, from, to, reason: reason[lang], ...(source ? { source: source.clause } : {}) };
}

/** The account of two migrations in a row, from the places before the first to those after the second. */
export function inARow(first: readonly Line[], second: readonly Line[]): Line[] {
  const origins = new Map(first.flatMap((line) => line.to.map((path) => [path, line] as const)));
  const ended = first.filter(({ to }) => to.length === 0);
  return [...ended, ...second.flatMap((line) => continued(line, origins))];
}

function continued(line: Line, origins: ReadonlyMap<string, Line>): Line[] {
  const before = line.from.map((path) => origins.get(path)).filter((origin) => origin !== undefined);
  const from = [...new Set(before.flatMap((origin) => origin.from))];
  const gap = before.find((origin) => origin.outcome === "to-fill");
  if (line.outcome === "dropped") return from.length === 0 ? [] : [{ ...line, from }];
  if (gap) return [{ ...gap, from, to: line.to }];
  const computed = before.find((origin) => origin.outcome === "computed");
  return [computed && line.outcome === "carried" ? { ...computed, from, to: line.to } : { ...line, from }];
}

/** An account in the order of the forms: first what came out, then what was dropped. */
export function inOrder(lines: readonly Line[], from: Outline, to: Outline): Line[] {
  const before = new Map(from.places.map(({ path }, index) => [path, index]));
  const after = new Map(to.places.map(({ path }, index) => [path, index]));
  const last = from.places.length + to.places.length;
  const rank = (line: Line): number =>
    after.get(line.to[0] ?? "") ?? to.places.length + (before.get(line.from[0] ?? "") ?? last);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}
