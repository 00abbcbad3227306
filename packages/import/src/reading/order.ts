import type { Finding } from "@nianbao/findings";
import type { FormIndex } from "../form-index.ts";

/** Findings in the order of the form; those of one place in the order in which they were made. */
export function inFormOrder(findings: readonly Finding[], index: FormIndex): Finding[] {
  if (findings.length < 2) return [...findings];
  const places = new Map<string, number>();
  number(index.blank, "", places);
  const placeOf = (path: string): number => {
    const place = places.get(path);
    return place ?? (path === "" ? -1 : placeOf(path.slice(0, path.lastIndexOf("/"))));
  };
  return findings
    .map((finding) => ({ finding, place: placeOf(finding.path) }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

function number(value: unknown, path: string, places: Map<string, number>): void {
  places.set(path, places.size);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [key, below] of Object.entries(value)) number(below, `${path}/${key}`, places);
}
