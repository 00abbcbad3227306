import { numberAt } from "@nianbao/form/pointer";
import type { Equation } from "@nianbao/form/types";
import type { ValidationCase } from "../case.ts";
import { withValue } from "../json.ts";
import { breachOf } from "./breach.ts";
import type { EditionBase, MakeCases } from "./edition.ts";
import { equationCase, sayOf } from "./equation-case.ts";
import { acrossYears, brokenIn, expectedFinding } from "./expected.ts";

/** For every equation inside one report, a report that breaks it, and one in which a part of it is blank. */
export const arithmeticCases: MakeCases = (edition) => {
  const equations = edition.form.equations.filter((equation) => !acrossYears(equation));
  return equations.flatMap((equation) => [
    ...broken(equation, equations, edition),
    ...unjudged(equation, edition),
  ]);
};

function broken(
  equation: Equation,
  equations: readonly Equation[],
  { form, plain }: EditionBase,
): ValidationCase[] {
  const breach = breachOf(equation, equations, plain);
  if (!breach) return [];
  const { report, cells: touches } = breach;
  const says = sayOf("broken", equation, form);
  return [
    equationCase({
      equation,
      form,
      variety: "broken",
      says,
      report,
      touches,
      findings: brokenIn(form, report),
    }),
  ];
}

// A part that is not 0: who takes a blank for 0 finds a sum that is wrong.
function unjudged(equation: Equation, { form, plain }: EditionBase): ValidationCase[] {
  const part = equation.sum.find(({ path }) => numberAt(plain, path) !== 0)?.path;
  if (part === undefined) return [];
  const says = sayOf("blank", equation, form);
  const report = withValue(plain, part, null);
  const findings = [expectedFinding("cell-blank", part)];
  return [equationCase({ equation, form, variety: "blank", says, report, touches: [part], findings })];
}
