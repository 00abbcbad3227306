import type { Finding } from "@nianbao/types";

/** Where the findings stand in a page. */
export interface Marks {
  /** Of each finding, the id of the element that it is about, or of the nearest around it. */
  readonly targets: readonly (string | undefined)[];
  /** The numbers, counted from 1, of the findings that an element is marked with. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

/** The id of a finding in the list of findings. */
export function findingId(number: number): string {
  return `nianbao-finding-${number}`;
}

// In our own markup the id is the first attribute, and text cannot hold a `<`.
const ELEMENT = /<([a-z]\w*) id="([^"]+)"/g;

/** Finds the place of each finding in the markup of a report. */
export function marksOf(findings: readonly Finding[], markup: string): Marks {
  const ids = new Set([...markup.matchAll(ELEMENT)].map(([, , id]) => id as string));
  const targets = findings.map(({ path }) => nearest(path, ids));
  const numbers = new Map<string, number[]>();
  findings.forEach((finding, index) => {
    const target = targets[index];
    if (target === undefined || !isMarked(finding)) return;
    numbers.set(target, [...(numbers.get(target) ?? []), index + 1]);
  });
  return { targets, numbers };
}

// What is explained, or only said, is listed and leaves its cell alone.
function isMarked({ severity, waived }: Finding): boolean {
  return severity !== "info" && waived === undefined;
}

function nearest(path: string, ids: ReadonlySet<string>): string | undefined {
  const keys = path.split("/").slice(1);
  for (; keys.length > 0; keys.pop()) {
    const id = keys.join("-");
    if (ids.has(id)) return id;
    if (ids.has(`nianbao-${id}`)) return `nianbao-${id}`;
  }
  return undefined;
}

/** The same markup with its elements marked: cells as invalid, each described by its findings. */
export function marked(markup: string, { numbers }: Marks): string {
  return markup.replace(ELEMENT, (start, name: string, id: string) => {
    const own = numbers.get(id);
    if (own === undefined) return start;
    const invalid = name === "td" || name === "dd" ? ' aria-invalid="true"' : "";
    const described = own.map(findingId).join(" ");
    return `${start}${invalid} aria-describedby="${described}" data-nianbao-finding="${own.join(", ")}"`;
  });
}
