import type { Attention } from "./attention.ts";
import type { Token } from "./lex.ts";
import { isElsewhere } from "./limits.ts";
import { isHarmless, phrasesIn, senseOf } from "./phrases.ts";

/**
 * Adds what is denied: 未收到申请; 未发生行政复议、行政诉讼; 行政诉讼:无.
 *
 * @param none - the place of the word that denies
 * @param following - the tokens of the clauses that go on with it
 */
export function addDenial(
  mind: Attention,
  tokens: readonly Token[],
  none: number,
  following: readonly Token[],
): void {
  const atEnd = none === tokens.length - 1;
  const before = tokens.slice(0, none);
  const denied = atEnd ? before : [...tokens.slice(none + 1), ...following];
  const family = subjectOf(mind, denied);
  if (family === undefined) return;
  const said = phrasesIn(denied, family);
  const waiting = atEnd ? mind.waiting : [];
  const rows = said.rows.length > 0 ? [...waiting, ...said.rows] : waiting.length > 0 ? waiting : [0];
  const columns = mind.columnsOf(family, said.columns, !mind.counts(family, false) || isMoney(mind, family));
  if (columns.length > 0 && !isLimited(mind, family, denied, atEnd ? [] : before)) {
    const { past } = mind;
    const at = tokens[none]?.at ?? 0;
    for (const row of new Set(rows))
      mind.claims.push({ family, rows: [row], columns, value: 0, grain: 0, at, limited: false, past });
  }
  mind.family = family;
  mind.rows = said.columns.length > 0 ? said.rows : [];
  mind.last = undefined;
}

function isMoney(mind: Attention, family: number): boolean {
  return mind.familyAt(family).columns[0]?.money !== undefined;
}

// A row that names itself goes before a noun, and that before a verb: 未收到因申请引起的复议 denies a 复议.
function subjectOf(mind: Attention, tokens: readonly Token[]): number | undefined {
  for (const roles of [["row"], ["noun", "mention"], ["verb"], ["column"]] as const)
    for (let place = tokens.length - 1; place >= 0; place--) {
      const sense = senseOf(tokens[place] as Token, roles);
      if (!sense) continue;
      if (roles[0] === "verb" && !mind.isActive(sense.family)) continue;
      if (roles[0] === "column" && mind.rowsOf(sense.family).length === 0) continue;
      return sense.family;
    }
  return undefined;
}

function isLimited(
  mind: Attention,
  family: number,
  denied: readonly Token[],
  before: readonly Token[],
): boolean {
  const { unless } = mind.familyAt(family);
  return (
    mind.theirs ||
    denied.some((token) => !isHarmless(token, family)) ||
    before.some((token) => !isHarmless(token) && !mind.isOwn(token)) ||
    (unless !== undefined && !unless.organs && isElsewhere(mind, family, denied))
  );
}
