import type { Finding } from "@nianbao/findings";
import type { Labels } from "@nianbao/form/labels";
import { type Place, placeNumber, placesOf } from "./places.ts";

/** Findings in the order of the form; those of one place stay in the order in which they were found. */
export function inFormOrder(findings: readonly Finding[], labels: Labels): Finding[] {
  const placed = findings.map((finding) => ({ finding, order: orderOf(finding.path, labels) }));
  const isInOrder = placed.every(({ order }, at) => compare(placed[at - 1]?.order ?? order, order) <= 0);
  if (isInOrder) return findings.slice();
  placed.sort((a, b) => compare(a.order, b.order));
  return placed.map(({ finding }) => finding);
}

// A place of the form comes by its number, an item of a list by its own below that, and an unknown key after all that
// the form has in its object. What is found in one item stays as it was found, which is in the order of the item.
function orderOf(path: string, labels: Labels): Order {
  const number = placeNumber(labels, path);
  if (number !== undefined) return [number, -1];
  const end = path.lastIndexOf("/");
  const above = placeNumber(labels, path.slice(0, end));
  if (above === undefined) return orderOf(path.slice(0, end), labels);
  const { keys, last } = placesOf(labels)[above] as Place;
  return keys.length > 0 ? [last, Number.POSITIVE_INFINITY] : [above, Number(path.slice(end + 1)) || 0];
}

type Order = readonly [place: number, item: number];

function compare(a: Order, b: Order): number {
  return a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] - b[1]);
}
