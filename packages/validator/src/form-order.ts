import type { Finding } from "@nianbao/findings";
import type { LabelBranch, Labels } from "@nianbao/form/labels";
import { keysOf } from "@nianbao/form/pointer";
import { PathCache } from "./path-cache.ts";

/** Findings in the order of the form; those of one place stay in the order in which they were found. */
export function inFormOrder(findings: readonly Finding[], labels: Labels): Finding[] {
  return findings
    .map((finding) => ({ finding, places: places.get(labels, finding.path) }))
    .sort((a, b) => compare(a.places, b.places))
    .map(({ finding }) => finding);
}

const places: PathCache<readonly number[]> = new PathCache(placesOf);

// The place of every key among its neighbours: as the form has them, or as a list counts them; unknown keys come last.
function placesOf(labels: Labels, path: string): number[] {
  let branch: LabelBranch | undefined = labels.root;
  return keysOf(path).map((key) => {
    if (!branch) return /^\d+$/.test(key) ? Number(key) : 0;
    const place = Object.keys(branch).indexOf(key);
    const below: string | LabelBranch | undefined = place < 0 ? undefined : branch[key]?.[2];
    branch = typeof below === "string" ? labels.definitions[below] : below;
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++)
    if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}
