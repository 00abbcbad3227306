import type { FindingParam, Lang } from "@nianbao/findings";
import type { Equation, Term } from "@nianbao/form/types";
import type { EditionChecks, Rule } from "../checks.ts";
import type { Found } from "../found.ts";
import type { Broken } from "./broken.ts";

/** Adds a finding for each broken equation, with its cells and its clause. */
export function addBroken(checks: EditionChecks, broken: readonly Broken[], found: Found): void {
  for (const { equation, expected, actual } of broken) {
    const rule = checks.rules[equation.rule] as Rule;
    const { at, cells } = equation;
    const sides = rule.entry.params?.includes("left") ? sidesOf(equation, found) : {};
    found.add(rule.entry, at, { expected, actual, cells, source: rule.source, ...sides });
  }
}

// A balance is said by the labels of what it adds: “A”加“B”.
function sidesOf({ sum, equals }: Equation, found: Found): Readonly<Record<string, FindingParam>> {
  const side = (terms: readonly Term[]) =>
    terms.map(({ path }) => quoted(found.label(path), found.lang)).join(plus[found.lang]);
  return { left: side(sum), right: side(equals) };
}

const plus: Readonly<Record<Lang, string>> = { "zh-CN": "加", en: " plus " };

function quoted(label: string, lang: Lang): string {
  return lang === "en" ? `"${label}"` : `“${label}”`;
}
