import { farthest } from "./bump.ts";
import type { Bump, ChangeClass, ChangeKind, SchemaChange } from "./change.ts";
import { labelInDefinition, labelOf } from "./labels.ts";
import type { Place } from "./places.ts";

/** A change at one place, before like changes are gathered. */
export interface Found {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  readonly place: Place;
  readonly bump?: Bump;
  readonly keyword?: string;
  readonly code?: string;
  /** What an equation that is new or another one asks of a report, number by number, and how it is found broken. */
  readonly asks?: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

const BUMPS: Readonly<Record<ChangeClass, Bump>> = {
  text: "patch",
  wider: "minor",
  rules: "minor",
  narrower: "major",
  moved: "major",
  unit: "major",
  unknown: "major",
};

/** Changes of a definition show at every place that refers to it: said once, with all its places. */
export function gathered(found: readonly Found[]): SchemaChange[] {
  const groups = new Map<string, Found[]>();
  for (const change of found) {
    const key = JSON.stringify([
      origin(change),
      change.kind,
      change.keyword,
      change.code,
      change.before,
      change.after,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map(changeOf);
}

function changeOf(group: readonly Found[]): SchemaChange {
  const [first] = group as [Found, ...Found[]];
  const { place, keyword, code, kind, class: of } = first;
  const label = (language: "title" | "x-en") =>
    (group.length > 1 && labelInDefinition(place, standsInDefinition(first), language)) ||
    labelOf(place, language);
  return {
    kind,
    class: of,
    path: place.path,
    paths: group.map((change) => change.place.path),
    label: label("title"),
    en: label("x-en"),
    ...(keyword === undefined ? {} : { keyword }),
    ...(code === undefined ? {} : { code }),
    ...(first.before === undefined ? {} : { before: first.before }),
    ...(first.after === undefined ? {} : { after: first.after }),
    bump: farthest(group.map((change) => change.bump ?? BUMPS[change.class])),
  };
}

// Where in the schema a change was written: in a definition, or at the place itself.
function origin(change: Found): string {
  const { definition, within, path } = change.place;
  if (definition && standsInDefinition(change)) return definition.name;
  return within ? `${within.name} ${within.below}` : path;
}

function standsInDefinition({ place, keyword }: Found): boolean {
  return keyword !== undefined && place.definition !== undefined && !Object.hasOwn(place.own, keyword);
}
