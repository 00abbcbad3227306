import type { Node, Place } from "./places.ts";

/** The keywords that hold a label. */
export type LabelKeyword = "title" | "x-en";

/** The official labels of a place in one line, from the outside inwards. */
export function labelOf(place: Place, keyword: LabelKeyword = "title"): string {
  const trail = trailOf(place);
  const isCell = trail.length > 1 && trail[0]?.node["x-layout"] !== undefined;
  // A table's cells are called by row and column, without the heading of the section.
  return joined(
    (isCell ? trail.slice(1) : trail).map((at) => at.node),
    keyword,
  );
}

/** The label of a definition and of a place in it; empty when the definition has none. */
export function labelInDefinition(
  place: Place,
  inDefinition: boolean,
  keyword: LabelKeyword = "title",
): string {
  if (inDefinition) return joined([place.definition?.node ?? {}], keyword);
  const { within } = place;
  if (!within || joined([within.node], keyword) === "") return "";
  return joined([within.node, ...trailOf(place, within.root).map((at) => at.node)], keyword);
}

function trailOf(place: Place, above?: Place): Place[] {
  const trail: Place[] = [];
  for (let at: Place | undefined = place; at && at !== above && at.role !== "report"; at = at.parent)
    trail.unshift(at);
  return trail;
}

function joined(nodes: readonly Node[], keyword: LabelKeyword): string {
  return nodes.flatMap((node) => (typeof node[keyword] === "string" ? [node[keyword]] : [])).join(" / ");
}
