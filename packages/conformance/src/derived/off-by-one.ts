import { numberAt } from "@nianbao/form/pointer";
import type { FindingCode } from "@nianbao/types";
import { withValue } from "../json.ts";
import type { MakeCases } from "./edition.ts";
import { acrossYears, brokenIn } from "./expected.ts";

/** For every cell in an equation, the report in which that cell alone is wrong: all that rests on it is found. */
export const offByOneCases: MakeCases = ({ form, plain }) => {
  const equations = form.equations.filter((equation) => !acrossYears(equation));
  return form.cells.flatMap(({ path, labels, en }) => {
    const rule = equations.find(({ sum, equals }) => [...sum, ...equals].some((term) => term.path === path));
    const value = numberAt(plain, path);
    if (!rule || value === undefined) return [];
    const report = withValue(plain, path, value + 1);
    return {
      id: `${form.edition}/off-by-one${path}`,
      edition: form.edition,
      part: "arithmetic",
      kind: "validate",
      code: rule.code as FindingCode,
      says: { "zh-CN": `“${labels.join(" / ")}”多 1`, en: `"${en.join(" / ")}" is 1 too many` },
      source: form.rules[rule.rule]?.source.clause ?? form.source.clause,
      touches: [path],
      report,
      findings: brokenIn(form, report),
    };
  });
};
