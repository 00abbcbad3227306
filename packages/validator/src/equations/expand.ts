import { keysOf } from "@nianbao/form/pointer";
import type { Equation, Term } from "@nianbao/form/types";
import type { EditionChecks, SpeltRule } from "../checks.ts";

/** An equation of an edition, with what its findings say. */
export interface RuleEquation extends Equation {
  /** The object in which its rule holds. */
  readonly base: string;
  /** The key of the table that it belongs to. */
  readonly table: string;
  /** The cells of this report that it rests on. */
  readonly cells: readonly string[];
  /** It reads last year's report. */
  readonly acrossYears: boolean;
}

const expanded = new WeakMap<EditionChecks, readonly RuleEquation[]>();

/** The equations of an edition, made from its rules when they are first needed. An equation's place is its id. */
export function equationsOf(checks: EditionChecks): readonly RuleEquation[] {
  const known = expanded.get(checks);
  if (known) return known;
  const equations = checks.rules.flatMap(expand);
  expanded.set(checks, equations);
  return equations;
}

const PREVIOUS = "previous:";

function expand(rule: SpeltRule, index: number): RuleEquation[] {
  return rule.bases.flatMap((base) => rule.columns.map((column) => equationAt(rule, index, base, column)));
}

function equationAt(rule: SpeltRule, index: number, base: string, column: string): RuleEquation {
  const termOf = (operand: string): Term =>
    operand.startsWith(PREVIOUS)
      ? { path: base + operand.slice(PREVIOUS.length) + column, previous: true }
      : { path: base + operand + column };
  const sum = rule.sum.map(termOf);
  const equals = rule.equals.map(termOf);
  const terms = [...sum, ...equals];
  return {
    code: rule.entry.code,
    at: base + rule.at + column,
    sum,
    equals,
    rule: index,
    total: rule.equals.length === 1 && rule.equals[0] === rule.at,
    formula: false,
    base,
    table: keysOf(base + rule.at + column)[0] ?? "",
    cells: terms.filter((term) => !term.previous).map((term) => term.path),
    acrossYears: terms.some((term) => term.previous),
  };
}
