import { equationsOf, pathsOf, type RulePath } from "./equations.ts";
import type { Found } from "./found.ts";
import { asNode, type Node, type Place, withAllBelow } from "./places.ts";
import { same } from "./same.ts";

/** The equations of the same object in both schemas; in what order they stand says nothing. */
export function compareRules(old: Place, now: Place): Found[] {
  const before = rulesOf(old).filter((rule) => !rulesOf(now).some((other) => asksTheSame(rule, other)));
  const after = rulesOf(now).filter((rule) => !rulesOf(old).some((other) => asksTheSame(rule, other)));
  const found: Found[] = [];
  for (const rule of after) {
    const index = before.findIndex((one) => one["code"] === rule["code"] && one["at"] === rule["at"]);
    const [was] = index < 0 ? [] : before.splice(index, 1);
    found.push(was ? changed(was, rule, old, now) : added(rule, now));
  }
  return [...found, ...before.map((rule) => removed(rule, old, now))];
}

/**
 * What the rules of a schema ask of a report, and how they find it broken: under which code and at which place, by which it is
 * waived and looked for.
 */
export function askedBy(report: Place): ReadonlySet<string> {
  const asked = ({ place, rule }: { place: Place; rule: Node }) => asksOf(rule, place);
  const stated = withAllBelow(report).flatMap((place) => rulesOf(place).map((rule) => ({ place, rule })));
  return new Set(stated.flatMap(asked));
}

function rulesOf({ node }: Place): Node[] {
  const rules = node["x-rules"];
  return Array.isArray(rules) ? rules.map(asNode) : [];
}

// In which order the terms of a side stand says nothing.
function asksTheSame(one: Node, other: Node): boolean {
  return same(sorted(one), sorted(other));
}

function sorted(rule: Node): Node {
  const side = (terms: unknown) => (Array.isArray(terms) ? terms.map(String).sort() : terms);
  return { ...rule, sum: side(rule["sum"]), equals: side(rule["equals"]) };
}

function added(rule: Node, place: Place): Found {
  return {
    kind: "rule-added",
    class: "rules",
    place,
    keyword: "x-rules",
    code: codeOf(rule),
    asks: asksOf(rule, place),
    after: words(rule, place),
  };
}

function removed(rule: Node, old: Place, place: Place): Found {
  return {
    kind: "rule-removed",
    class: "rules",
    place,
    keyword: "x-rules",
    code: codeOf(rule),
    before: words(rule, old),
  };
}

function changed(was: Node, rule: Node, old: Place, place: Place): Found {
  const { source: before, ...equation } = was;
  const { source: after, ...other } = rule;
  if (asksTheSame(equation, other))
    return { kind: "clause", class: "text", place, keyword: "x-rules", code: codeOf(rule), before, after };
  return {
    kind: "rule-changed",
    class: "rules",
    place,
    keyword: "x-rules",
    code: codeOf(rule),
    asks: asksOf(rule, place),
    before: words(was, old),
    after: words(rule, place),
  };
}

function asksOf(rule: Node, place: Place): string[] {
  return equationsOf(rule, place).map(({ at, asks }) => `${codeOf(rule)} ${at} ${asks}`);
}

function codeOf({ code }: Node): string {
  return typeof code === "string" ? code : "";
}

/** An equation in the words of the form: `一、… ＋ 二、… ＝ 三、… / （七）总计 ＋ 四、…`. */
function words({ sum, equals }: Node, place: Place): string {
  const side = (paths: unknown) => pathsOf(paths).map((path) => operand(path, place));
  return `${side(sum).join(" ＋ ")} ＝ ${side(equals).join(" ＋ ")}`;
}

const EVERY: Readonly<Record<string, string>> = { "*": "各项", "**": "各数" };

function operand({ isPrevious, keys }: RulePath, place: Place): string {
  let at: Place | undefined = place;
  const labels = keys.map((key) => {
    at = at?.children.find((child) => child.key === key);
    return typeof at?.node["title"] === "string" ? at.node["title"] : (EVERY[key] ?? key);
  });
  return `${isPrevious ? "上年的 " : ""}${labels.join(" / ")}`;
}
