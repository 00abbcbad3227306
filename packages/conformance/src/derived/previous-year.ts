import { numberAt } from "@nianbao/form/pointer";
import type { Equation } from "@nianbao/form/types";
import type { ValidationCase } from "../case.ts";
import { type Json, withValue } from "../json.ts";
import type { EditionBase, MakeCases } from "./edition.ts";
import { type EquationCase, equationCase, sayOf } from "./equation-case.ts";
import { acrossYears, brokenIn } from "./expected.ts";

/** For every equation that reads last year's report, one that breaks it, and one in which its number is blank. */
export const previousYearCases: MakeCases = (edition) => {
  const { previous } = edition;
  if (!previous) return [];
  return edition.form.equations.filter(acrossYears).flatMap((equation) => {
    const path = [...equation.sum, ...equation.equals].find((term) => term.previous)?.path as string;
    const value = numberAt(previous, path);
    if (value === undefined) return [];
    return [
      caseOf("broken", equation, withValue(previous, path, value + 1), edition),
      caseOf("blank", equation, withValue(previous, path, null), edition),
    ];
  });
};

function caseOf(
  variety: EquationCase["variety"],
  equation: Equation,
  previous: Json,
  { form, plain: report }: EditionBase,
): ValidationCase {
  const says = sayOf(variety, equation, form);
  const findings = brokenIn(form, report, previous);
  return equationCase({ equation, form, variety, says, report, previous, touches: [], findings });
}
