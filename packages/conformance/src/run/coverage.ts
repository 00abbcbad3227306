import { formOf } from "@nianbao/form";
import { type Part, parts, type ValidationCase } from "../case.ts";
import type { Outcome } from "./run.ts";

/** How many of something passed, of how many there are. */
export interface Tally {
  readonly passed: number;
  readonly total: number;
}

/** What a run has shown to be right. */
export interface Coverage {
  /** Cases, by the part that they belong to. */
  readonly parts: Readonly<Partial<Record<Part, Tally>>>;
  /** Cases, by the finding that they are about. */
  readonly codes: Readonly<Record<string, Tally>>;
  /** Of all equations and all cells of an edition, those that were tried, and right in every case about them. */
  readonly editions: Readonly<Record<string, { readonly equations: Tally; readonly cells: Tally }>>;
}

export function coverageOf(outcomes: readonly Outcome[]): Coverage {
  const validated = outcomes.filter(isValidation);
  const editions = [...new Set(outcomes.map((outcome) => outcome.case.edition))];
  return {
    parts: tallies(outcomes.toSorted(byPart), (outcome) => outcome.case.part),
    codes: tallies(validated, (outcome) => outcome.case.code),
    editions: Object.fromEntries(editions.map((edition) => [edition, numbersOf(edition, validated)])),
  };
}

function byPart(one: Outcome, other: Outcome): number {
  return parts.indexOf(one.case.part) - parts.indexOf(other.case.part);
}

type Validated = Outcome & { readonly case: ValidationCase };

function isValidation(outcome: Outcome): outcome is Validated {
  return outcome.case.kind === "validate";
}

function tallies<O extends Outcome>(
  outcomes: readonly O[],
  of: (outcome: O) => string,
): Record<string, Tally> {
  const names = [...new Set(outcomes.map(of))];
  return Object.fromEntries(
    names.map((name) => {
      const group = outcomes.filter((outcome) => of(outcome) === name);
      return [name, { passed: group.filter(isRight).length, total: group.length }];
    }),
  );
}

function numbersOf(edition: string, outcomes: readonly Validated[]): Coverage["editions"][string] {
  const { equations = [], cells = [] } = formOf(edition) ?? {};
  const own = outcomes.filter((outcome) => outcome.case.edition === edition);
  const named = ({ code, at }: { readonly code: string; readonly at: string }) => `${code} ${at}`;
  return {
    equations: covered(equations.map(named), own, ({ equation }) => (equation ? [named(equation)] : [])),
    cells: covered(
      cells.map(({ path }) => path),
      own,
      ({ touches }) => touches,
    ),
  };
}

function covered(
  names: readonly string[],
  outcomes: readonly Validated[],
  about: (one: ValidationCase) => readonly string[],
): Tally {
  const [tried, wrong] = [new Set<string>(), new Set<string>()];
  for (const outcome of outcomes)
    for (const name of about(outcome.case)) (isRight(outcome) ? tried : wrong).add(name);
  return { passed: names.filter((name) => tried.has(name) && !wrong.has(name)).length, total: names.length };
}

function isRight({ problems }: Outcome): boolean {
  return problems.length === 0;
}
