import type { Found } from "./found.ts";
import type { Place } from "./places.ts";
import { same } from "./same.ts";

/** Whether what both have stands in another order, or in other groups: then it has moved on the form. */
export function compareOrder(old: Place, now: Place): Found[] {
  const [before, after] = [common(old, now), common(now, old)];
  const changes: Found[] = [];
  if (!same(keys(before), keys(after)))
    changes.push({
      kind: "reordered",
      class: "moved",
      place: now,
      before: names(before),
      after: names(after),
    });
  if (!same(groups(before), groups(after)))
    changes.push({ kind: "layout", class: "moved", place: now, keyword: "x-group" });
  return changes;
}

// In which order a union lists its blocks says nothing.
function common(place: Place, other: Place): Place[] {
  return place.children.filter(
    ({ key, role }) =>
      role === "property" && other.children.some((one) => one.key === key && one.role === role),
  );
}

function keys(places: readonly Place[]): string[] {
  return places.map(({ key }) => key);
}

function names(places: readonly Place[]): string[] {
  return places.map(({ key, node }) => (typeof node["title"] === "string" ? node["title"] : key));
}

// With whom each row stands in a group, whatever the group is called.
function groups(places: readonly Place[]): string[] {
  const sorted = [...places].sort((one, other) => (one.key < other.key ? -1 : 1));
  return sorted.map(
    ({ node }) => sorted.find((one) => same(one.node["x-group"], node["x-group"]))?.key ?? "",
  );
}
