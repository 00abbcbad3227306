import type { ChangeClass, ChangeKind } from "./change.ts";
import type { Found } from "./found.ts";
import { lowerLimit, options, publicationClass, upperLimit, yearsClass } from "./limits.ts";
import type { Place } from "./places.ts";
import { compareRules } from "./rules.ts";
import { same } from "./same.ts";

/** What a change of a keyword is. */
type Judge = (before: unknown, after: unknown) => ChangeClass;

const text: Judge = () => "text";
const moved: Judge = () => "moved";
// What a check refuses cannot be told from its text: only dropping one surely refuses less.
const check: Judge = (_, after) => (after === undefined ? "wider" : "narrower");

/** Every keyword of the dialect that is compared by itself. */
const KEYWORDS: Readonly<Record<string, readonly [ChangeKind, Judge]>> = {
  title: ["label", text],
  "x-en": ["english-label", text],
  description: ["definition", text],
  "x-source": ["clause", text],
  "x-note": ["note", text],
  "x-corner": ["corner", text],
  "x-group": ["caption", text],
  "x-layout": ["layout", moved],
  "x-section": ["layout", moved],
  "x-lead": ["layout", moved],
  "x-unit": ["unit", () => "unit"],
  type: ["type", (before, after) => (before === "integer" && after === "number" ? "wider" : "narrower")],
  minimum: ["limit", lowerLimit],
  maximum: ["limit", upperLimit],
  "x-decimals": ["decimals", (before, after) => upperLimit(before ?? 0, after ?? 0)],
  pattern: ["pattern", check],
  format: ["format", check],
  "x-check": ["check", check],
  additionalProperties: ["keyword", (_, after) => (after === false ? "narrower" : "wider")],
  "x-years": ["years", yearsClass],
  "x-publication": ["publication", publicationClass],
};

/** Keywords that are compared as the tree of places, as one set of values, or as equations; or that say nothing of a report. */
const OTHERWISE: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "$defs", "$ref", "properties", "required", "items", "oneOf"],
  ...["const", "enum", "x-rules"],
]);

/** Whether the comparison knows what a change of a keyword means. */
export function isKnownKeyword(keyword: string): boolean {
  return Object.hasOwn(KEYWORDS, keyword) || OTHERWISE.has(keyword);
}

/** What is said of the same place in both schemas. */
export function compareKeywords(old: Place, now: Place): Found[] {
  const names = [...new Set([...Object.keys(old.node), ...Object.keys(now.node)])];
  const changed = names.filter((name) => !OTHERWISE.has(name) && !same(old.node[name], now.node[name]));
  return [
    ...changed.map((keyword) => changeOf(keyword, old, now)),
    ...compareOptions(old, now),
    ...compareRules(old, now),
  ];
}

function changeOf(keyword: string, old: Place, now: Place): Found {
  const [kind, judge] = Object.hasOwn(KEYWORDS, keyword)
    ? (KEYWORDS[keyword] as [ChangeKind, Judge])
    : (["keyword", () => "unknown"] as [ChangeKind, Judge]);
  const [before, after] = [old.node[keyword], now.node[keyword]];
  return { kind, class: judge(before, after), place: now, keyword, before, after };
}

// The version that a schema bears is no change of what it says.
function compareOptions(old: Place, now: Place): Found[] {
  const [before, after] = [options(old.node), options(now.node)];
  if (same(before, after) || now.path === "/schemaVersion") return [];
  const kind = before?.length === 1 && after?.length === 1 ? "constant" : "options";
  const has = (list: readonly unknown[] | undefined, one: unknown) => list?.some((other) => same(one, other));
  const wider = after === undefined || before?.every((one) => has(after, one));
  // The same values in another order are only listed in another way.
  const isOrder = wider && after?.length === before?.length && after?.every((one) => has(before, one));
  const keyword = Object.hasOwn(now.node, "enum") || Object.hasOwn(old.node, "enum") ? "enum" : "const";
  return [
    { kind, class: isOrder ? "text" : wider ? "wider" : "narrower", place: now, keyword, before, after },
  ];
}
