import { type Attention, isSame } from "./attention.ts";
import type { Token } from "./lex.ts";
import { isHarmless, type Phrases } from "./phrases.ts";

/** What a claim would be about. */
export interface Subject {
  readonly family: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Only a noun tells what is counted. */
  readonly alone: boolean;
}

/** Whether the words before a number limit it to something that the table does not count. */
export function isLimited(mind: Attention, subject: Subject, left: readonly Token[], said: Phrases): boolean {
  const { family, alone } = subject;
  const narrowed = isNarrowed(mind, left, said.first, alone);
  return (
    narrowed ||
    mind.theirs ||
    mind.themed ||
    subject.columns.length === 0 ||
    isElsewhere(mind, family, left) ||
    left.slice(said.first).some((token) => !isHarmless(token, family)) ||
    isPart(mind, subject, left)
  );
}

/** Whether a family's words speak of something else than its table in this sentence. */
export function isElsewhere(mind: Attention, family: number, tokens: readonly Token[]): boolean {
  const { about, unless } = mind.familyAt(family);
  const isAbout = about?.some((word) => mind.sentence.includes(word)) ?? true;
  if (!isAbout && !mind.isHome(family)) return true;
  if (!unless?.says.some((word) => tokens.some(({ text }) => text === word))) return false;
  return !unless.organs || !isAbout || mind.organ.endsWith(unless.organs);
}

// Before the phrase: known words, the organ itself, or anything when a total follows.
function isNarrowed(mind: Attention, left: readonly Token[], first: number, alone: boolean): boolean {
  let narrowed = false;
  for (const [place, token] of left.slice(0, first).entries()) {
    if (mind.isOther(token)) mind.theirs = true;
    else if (token.kind === "unknown")
      narrowed ||= !mind.isOwn(token) && (alone || !left.slice(place).some(({ kind }) => kind === "total"));
    else narrowed ||= token.kind !== "part" && token.kind !== "rest" && !isHarmless(token);
  }
  return narrowed;
}

// Parts of the same thing are no statement about all of it.
function isPart(mind: Attention, { family, rows, columns, alone }: Subject, left: readonly Token[]): boolean {
  const { whole } = mind;
  if (whole === undefined) return false;
  if (whole === null || whole.limited || alone) return true;
  if (whole.family !== family) return left.some(({ kind }) => kind === "part");
  if (isSame(rows, whole.rows)) return isSame(columns, whole.columns);
  return left.some(({ kind }) => kind === "part") && !isBelow(mind, family, rows, whole.rows);
}

// Rows of a wide one are its parts; of another, those that its own cells hold.
function isBelow(
  mind: Attention,
  family: number,
  rows: readonly number[],
  whole: readonly number[],
): boolean {
  const all = mind.familyAt(family).rows;
  const placesOf = (row: number) => (all[row]?.readings[0] ?? []).map(({ at }) => at);
  const places = whole.flatMap(placesOf);
  return (
    whole.some((row) => all[row]?.wide) ||
    rows.flatMap(placesOf).every((at) => places.some((place) => at === place || at.startsWith(`${place}/`)))
  );
}
