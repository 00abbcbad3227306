import { narrativeContradiction } from "@nianbao/findings";
import { addExact } from "@nianbao/form/exact";
import type { Claim } from "./attention.ts";
import { quoteOf, type Said } from "./said.ts";
import type { Setting } from "./setting.ts";
import { keyOf, nameOf, type Tables } from "./tables.ts";

/** A claim with a number that the tables can be asked about. */
type Judged = Claim & { readonly value: number };

/**
 * `narrative-contradiction`: what a sentence says of a cell fits no way to read it. Several numbers of one thing are
 * parts of it: when one of them fits, or all together do, only what is more than the whole is wrong.
 *
 * @returns whether there was a contradiction
 */
export function addContradictions(said: Said): boolean {
  if (said.claims.length === 0) return false;
  const { tables } = said.setting;
  const judged = said.claims.filter((claim): claim is Judged => isJudged(claim, tables));
  const broken = groups(judged).flatMap((group) => brokenIn(group, tables));
  for (const claim of broken) add(claim, said);
  return broken.length > 0;
}

function isJudged(claim: Claim, tables: Tables): boolean {
  return claim.value !== undefined && !claim.past && tables.readingsOf(claim) !== undefined;
}

function groups(judged: readonly Judged[]): Judged[][] {
  const byKey = new Map<string, Judged[]>();
  for (const claim of judged) {
    const key = keyOf(claim);
    const group = byKey.get(key);
    if (group) group.push(claim);
    else byKey.set(key, [claim]);
  }
  return [...byKey.values()];
}

function brokenIn(group: readonly Judged[], tables: Tables): Judged[] {
  const together = addExact(group.map(({ value }) => value));
  const agreeing = group.filter((claim) => tables.fits(claim.value, claim) || tables.fits(together, claim));
  const stated = group.filter((claim) => !claim.limited);
  if (agreeing.length === 0) return stated;
  if (agreeing.some((claim) => claim.limited)) return [];
  return stated.filter((claim) => !agreeing.includes(claim) && isMore(claim, tables));
}

function isMore(claim: Judged, tables: Tables): boolean {
  const value = tables.inUnit(claim.value, claim);
  return (tables.readingsOf(claim) ?? []).every(({ sum }) => value > sum);
}

// What a block says again is not said again.
function add(claim: Judged, said: Said): void {
  const { piece, setting } = said;
  const { path } = piece;
  const { tables, found } = setting;
  const readings = tables.readingsOf(claim);
  if (!readings || !isNew(`${path} ${keyOf(claim)} ${claim.value}`, setting)) return;
  const [first] = readings;
  found.add(narrativeContradiction, path, {
    quote: quoteOf(said, claim.at),
    cell: nameOf(first, found.labels, found.lang),
    expected: first.sum,
    actual: tables.inUnit(claim.value, claim),
    cells: [...new Set(readings.flatMap(({ cells }) => cells))],
  });
}

function isNew(key: string, { contradicted }: Setting): boolean {
  if (contradicted.has(key)) return false;
  contradicted.add(key);
  return true;
}
