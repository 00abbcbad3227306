import type { FindingParam, Lang } from "@nianbao/findings";
import type { EditionChecks, SpeltRule } from "../checks.ts";
import type { Found } from "../found.ts";
import type { Broken } from "./broken.ts";

/** Adds a finding for each broken equation, with its cells and its clause. */
export function addBroken(checks: EditionChecks, broken: readonly Broken[], found: Found): void {
  for (const { equation, expected, actual } of broken) {
    const rule = checks.rules[equation.rule] as SpeltRule;
    const { cells } = equation;
    const sides = rule.entry.params?.includes("left") ? sidesOf(rule, equation.base, found) : {};
    found.add(rule.entry, equation.at, { expected, actual, cells, source: rule.source, ...sides });
  }
}

// A balance is said by the labels of what it adds: “A”加“B”.
function sidesOf(rule: SpeltRule, base: string, found: Found): Readonly<Record<string, FindingParam>> {
  const side = (operands: readonly string[]) =>
    operands.map((operand) => quoted(found.label(base + operand), found.lang)).join(plus[found.lang]);
  return { left: side(rule.sum), right: side(rule.equals) };
}

const plus: Readonly<Record<Lang, string>> = { "zh-CN": "加", en: " plus " };

function quoted(label: string, lang: Lang): string {
  return lang === "en" ? `"${label}"` : `“${label}”`;
}
