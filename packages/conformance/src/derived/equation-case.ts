import type { Equation, Form } from "@nianbao/form/types";
import type { FindingCode } from "@nianbao/types";
import type { ExpectedFinding, Text, ValidationCase } from "../case.ts";
import type { Json } from "../json.ts";
import { partOf } from "./expected.ts";

/** What is particular to a case about one equation. */
export interface EquationCase {
  readonly equation: Equation;
  readonly form: Form;
  /** Tells it from the other cases about the equation. */
  readonly variety: "broken" | "blank";
  readonly says: Text;
  readonly report: Json;
  readonly previous?: Json;
  readonly touches: readonly string[];
  readonly findings: readonly ExpectedFinding[];
}

/** A case about one equation. */
export function equationCase(particular: EquationCase): ValidationCase {
  const { equation, form, variety, previous, ...rest } = particular;
  const { at, rule } = equation;
  const code = equation.code as FindingCode;
  return {
    id: `${form.edition}/${code}/${variety}${at}`,
    edition: form.edition,
    part: partOf(code),
    kind: "validate",
    code,
    source: form.rules[rule]?.source.clause ?? form.source.clause,
    ...rest,
    ...(previous ? { previous } : {}),
    equation: { code, at },
  };
}

/** That the equation does not hold, or is not judged, by the labels of the place that its finding points to. */
export function sayOf(variety: EquationCase["variety"], { at }: Equation, { cells }: Form): Text {
  const cell = cells.find(({ path }) => path === at);
  const zh = `“${cell?.labels.join(" / ")}”的等式`;
  const en = `the equation at "${cell?.en.join(" / ")}"`;
  if (variety === "broken") return { "zh-CN": `${zh}不成立`, en: `${en} does not hold` };
  return { "zh-CN": `${zh}有一项空白，不判`, en: `${en} has a blank term and is not judged` };
}
