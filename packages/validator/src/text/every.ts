import { type Attention, isSame } from "./attention.ts";
import type { Token } from "./lex.ts";
import { isHarmless, phrasesIn, senseOf } from "./phrases.ts";

/** 收到3件，均为自然人；复议7件，均获维持: each number of the sentence stands in that column, too. */
export function addEvery(mind: Attention, tokens: readonly Token[]): void {
  const { family = -1 } = mind;
  if (family < 0) return;
  const from = tokens.findIndex(({ kind }) => kind === "all");
  const after = tokens.slice(from);
  const { columns, rows } = phrasesIn(after, family);
  if (columns.length !== 1 || rows.length > 0 || !after.every((token) => isHarmless(token, family))) return;
  const at = tokens[from]?.at ?? 0;
  for (const claim of mind.claims.filter((one) => one.family === family && !one.limited))
    if (!isSame(claim.columns, columns)) mind.claims.push({ ...claim, columns, at });
}

/** 收到3件，均已办结: nothing is left, unless the sentence counted what was settled or left. */
export function addSettled(mind: Attention, tokens: readonly Token[]): void {
  for (const token of tokens) {
    const sense = senseOf(token, ["settled"]);
    if (!sense || !mind.isActive(sense.family) || mind.theirs) continue;
    const { family, index } = sense;
    if (!tokens.every((one) => isHarmless(one, family)) || /结转|下年|在办|办理中/.test(mind.sentence))
      continue;
    if (!isReceivedAll(mind, family, tokens)) continue;
    const columns = mind.columnsOf(family, [], false);
    const { past } = mind;
    mind.claims.push({
      family,
      rows: [index],
      columns,
      value: 0,
      grain: 0,
      at: token.at,
      limited: false,
      past,
    });
  }
}

// What was counted before is what was received; without a count, the subject is named: 所有申请均已办结.
function isReceivedAll(mind: Attention, family: number, tokens: readonly Token[]): boolean {
  const { rows } = mind.familyAt(family);
  const at = (row: number) => rows[row]?.readings[0]?.[0]?.at;
  const counted = mind.claims.filter((claim) => claim.family === family);
  if (counted.length === 0) return tokens.some((token) => senseOf(token, ["noun"], family) !== undefined);
  return counted.every((claim) => !claim.limited && claim.rows.every((row) => at(row) === at(0)));
}
