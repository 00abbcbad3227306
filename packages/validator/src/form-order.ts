import type { Finding } from "@nianbao/findings";
import type { Labels } from "@nianbao/form/labels";
import { placeNumber, placesOf } from "./places.ts";

/** Findings in the order of the form; those of one place stay in the order in which they were found. */
export function inFormOrder(findings: readonly Finding[], labels: Labels): Finding[] {
  return findings
    .map((finding) => ({ finding, order: orderOf(finding.path, labels) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ finding }) => finding);
}

// A place of the form comes by its number, an item of a list by its own below that, and an unknown key after all that
// the form has in its object.
function orderOf(path: string, labels: Labels): readonly number[] {
  const number = placeNumber(labels, path);
  if (number !== undefined) return [number];
  const end = path.lastIndexOf("/");
  const above = path.slice(0, end);
  const object = placesOf(labels)[placeNumber(labels, above) ?? -1];
  if (object && object.keys.length > 0) return [object.last, Number.POSITIVE_INFINITY];
  return [...orderOf(above, labels), Number(path.slice(end + 1)) || 0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++)
    if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}
