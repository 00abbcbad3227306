import type { Found } from "./found.ts";
import { compareKeywords } from "./keywords.ts";
import { type Move, movesBetween } from "./moves.ts";
import { compareOrder } from "./order.ts";
import type { Place } from "./places.ts";
import { same } from "./same.ts";

/** Everything in which two trees of places differ. */
export function compareTrees(old: Place, now: Place): Found[] {
  const { found, removed, added } = compare(old, now);
  const moves = movesBetween(removed, added);
  const stayed = (places: readonly Place[]) =>
    places.filter((place) => !moves.some((one) => one.old === place || one.now === place));
  return [...found, ...moves.flatMap(moved), ...stayed(removed).map(removal), ...stayed(added).map(addition)];
}

/** The differences of what stands at the same places, and the topmost places that only one of the trees has. */
interface Comparison {
  readonly found: readonly Found[];
  readonly removed: readonly Place[];
  readonly added: readonly Place[];
}

function compare(old: Place, now: Place): Comparison {
  const here = [...compareKeywords(old, now), ...compareRequired(old, now)];
  // What stands below another type has nothing to be compared with.
  if (!same(old.node["type"], now.node["type"])) return { found: here, removed: [], added: [] };
  const below = now.children.flatMap((child) => {
    const was = childOf(old, child);
    return was ? [compare(was, child)] : [];
  });
  const order = compareOrder(old, now);
  const found = [...here, ...order, ...below.flatMap((one) => one.found)].map((one) =>
    isExchanged(one, old, now) ? { ...one, class: "moved" as const } : one,
  );
  return {
    found: order.some(({ keyword }) => keyword === "x-group")
      ? found.filter((one) => !isCaption(one, now))
      : found,
    removed: [
      ...old.children.filter((child) => !childOf(now, child)),
      ...below.flatMap((one) => one.removed),
    ],
    added: [...now.children.filter((child) => !childOf(old, child)), ...below.flatMap((one) => one.added)],
  };
}

function childOf(parent: Place, like: Place): Place | undefined {
  return parent.children.find(({ key, role }) => key === like.key && role === like.role);
}

// Who bears the label of its neighbour stands for what the neighbour stood for.
function isExchanged({ keyword, place, after }: Found, old: Place, now: Place): boolean {
  if (keyword !== "title" || place.parent !== now) return false;
  return old.children.some(({ key, node }) => key !== place.key && node["title"] === after);
}

function isCaption({ kind, place }: Found, parent: Place): boolean {
  return kind === "caption" && place.parent === parent;
}

function compareRequired(old: Place, now: Place): Found[] {
  if (old.required === now.required) return [];
  return now.required
    ? [{ kind: "became-required", class: "narrower", place: now }]
    : [{ kind: "became-optional", class: "wider", place: now }];
}

// Places within one definition are called by where they stand in it, so that the change is the same wherever it shows.
function moved({ old, now }: Move): Found[] {
  const within = old.within?.name === now.within?.name;
  const place = (at: Place) => (within && at.within ? at.within.below : at.path);
  const { found, removed, added } = compare(old, now);
  return [
    { kind: "moved", class: "moved", place: now, before: place(old), after: place(now) },
    ...found,
    ...removed.map(removal),
    ...added.map(addition),
  ];
}

function removal(place: Place): Found {
  return { kind: "removed", class: "narrower", place };
}

// A report without a new block of text is as good as before; without a new row it is not.
function addition(place: Place): Found {
  const optional = place.role === "variant" || !place.required;
  return optional
    ? { kind: "optional-added", class: "wider", place }
    : { kind: "added", class: "narrower", place };
}
