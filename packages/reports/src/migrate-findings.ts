import {
  editionYearMismatchMigrated,
  excerpt,
  find,
  newInEdition,
  newInEditionDivided,
  newInEditionPartBlank,
  notCarried,
} from "@nianbao/findings";
import { labelOf } from "@nianbao/form/labels";
import { keysOf, step, valueAt } from "@nianbao/form/pointer";
import { profileName } from "@nianbao/form/profile";
import { holdsFor } from "@nianbao/form/years";
import type { Finding, Lang } from "@nianbao/types";
import { additionsLeftOut, PROFILE } from "./additions.ts";
import type { Line } from "./ledger.ts";
import { labelIn, numberIn } from "./lookup.ts";
import type { Outline } from "./outline.ts";
import { unitOf } from "./unit.ts";

/** A report, and the edition that it follows. */
export interface Side {
  readonly report: unknown;
  readonly outline: Outline;
}

/** What a migration's account has to say to a person: what is lost, and what is to be filled in. */
export function findingsOf(lines: readonly Line[], from: Side, to: Side, lang: Lang): Finding[] {
  const gaps = lines.filter(({ outcome }) => outcome === "to-fill");
  return [
    ...yearFindings(to, lang),
    ...lines.flatMap((line) => (line.outcome === "dropped" ? lost(line, from, lang) : [])),
    ...grouped(gaps).map((line) => missing(line, from, to, lang)),
  ];
}

function yearFindings({ report, outline }: Side, lang: Lang): Finding[] {
  const year = valueAt(report, "/year");
  if (typeof year !== "number" || holdsFor(outline, year)) return [];
  const label = labelIn(outline, "/year", lang);
  const { edition } = outline;
  return [find(editionYearMismatchMigrated, "/year", { label, actual: year, edition }, lang)];
}

function lost({ from, reason, source }: Line, { report, outline }: Side, lang: Lang): Finding[] {
  return from.flatMap((path) => {
    const value = valueAt(report, path);
    if (isNothing(value) || isNoContent(path)) return [];
    const additions = path === PROFILE ? additionsLost(report, outline, lang) : [];
    if (additions.length > 0) return additions;
    const label = labelOf(outline.labels, path, lang);
    const actual = shown(path === PROFILE ? (profileName(value) ?? value) : value);
    const details = { label, actual, reason: reason[lang], source: source?.clause };
    return [find(notCarried, path, details, lang)];
  });
}

// Each addition is said by its own line; this one says whose they are.
function additionsLost(report: unknown, outline: Outline, lang: Lang): Finding[] {
  return additionsLeftOut(report as object, outline, unitOf(report, undefined, lang).name, lang);
}

function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

// `$schema` and its like are for editors.
function isNoContent(path: string): boolean {
  return path.startsWith("/$");
}

function shown(value: unknown): unknown {
  if (typeof value === "string") return excerpt(value);
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? "[…]" : "{…}";
}

// What is to be filled in for one and the same reason is said once.
function grouped(gaps: readonly Line[]): Line[] {
  const groups = new Map<string, Line>();
  for (const gap of gaps) {
    const from = gap.gap === "absent" ? [] : gap.from;
    const key = JSON.stringify([gap.gap, from, gap.reason]);
    const known = groups.get(key);
    groups.set(key, { ...gap, from, to: [...(known?.to ?? []), ...gap.to] });
  }
  return [...groups.values()];
}

function missing({ gap, from, to, reason, source }: Line, old: Side, made: Side, lang: Lang): Finding {
  const path = commonPath(to);
  const details = {
    label: labelIn(made.outline, path, lang),
    cells: to,
    reason: reason[lang],
    source: source?.clause,
  };
  const cell = (place: string) => labelIn(old.outline, place, lang);
  const [only = ""] = from;
  if (gap === "divided") {
    const actual = shown(valueAt(old.report, only));
    return find(newInEditionDivided, path, { ...details, actual, cell: cell(only) }, lang);
  }
  if (gap === "part-blank") {
    const blank = from.filter((place) => numberIn(old.report, place) === undefined).map(cell);
    return find(newInEditionPartBlank, path, { ...details, cell: blank }, lang);
  }
  return find(newInEdition, path, details, lang);
}

function commonPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map(keysOf);
  const common = first.findIndex((key, index) => others.some((keys) => keys[index] !== key));
  return (common === -1 ? first : first.slice(0, common)).map(step).join("");
}
