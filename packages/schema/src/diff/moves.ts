import { type Place, withAllBelow } from "./places.ts";

/** The same thing at two places. */
export interface Move {
  readonly old: Place;
  readonly now: Place;
}

/**
 * What was removed here and added there, and is the same: it bears the same label and holds the same, and there is
 * nothing else that could be meant. Within a definition, a place moves only inside of what refers to it.
 */
export function movesBetween(removed: readonly Place[], added: readonly Place[]): Move[] {
  const [before, after] = [byLikeness(removed), byLikeness(added)];
  const moves: Move[] = [];
  for (const [likeness, [old, ...twins]] of before) {
    const [now, ...others] = after.get(likeness) ?? [];
    const alone = twins.length === 0 && others.length === 0;
    if (old && now && alone && !moves.some((move) => isBelow(old, move.old))) moves.push({ old, now });
  }
  return moves;
}

function byLikeness(tops: readonly Place[]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of tops.flatMap(movable)) {
    const likeness = likenessOf(place);
    groups.set(likeness, [...(groups.get(likeness) ?? []), place]);
  }
  return groups;
}

// Cells alone are too much like each other: 总计 of one row and 总计 of another.
function movable(top: Place): Place[] {
  return withAllBelow(top).filter(
    (place) => place.role === "property" && (place === top || !isBelow(place.within?.root, top)),
  );
}

function isBelow(place: Place | undefined, top: Place): boolean {
  for (let at = place; at; at = at.parent) if (at === top) return true;
  return false;
}

function likenessOf(place: Place): string {
  const below = withAllBelow(place).map(({ path, node }) => [path.slice(place.path.length), node["type"]]);
  return JSON.stringify([place.within?.root.path, place.node["title"], below]);
}
