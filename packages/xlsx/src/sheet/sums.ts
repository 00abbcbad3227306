import type { Check, Sum, Total } from "../layout.ts";

/** Said by a check when both sides are equal, and before the difference when they are not. */
export const EQUAL = "相符";
export const OFF = "差 ";

/** The formula of a total: it shows nothing as long as a part is blank. */
export function totalFormula({ parts, exact }: Total): string {
  return `IF(${isBlank(parts)},"",${sumOf(parts, exact)})`;
}

/** The formula of a check cell: it shows nothing as long as a term is blank. */
export function checkFormula({ left, right, exact }: Check): string {
  const difference = exact
    ? `ROUND(SUM(${left.cells})-SUM(${right.cells}),6)`
    : `SUM(${left.cells})-SUM(${right.cells})`;
  return `IF(OR(${isBlank(left)},${isBlank(right)}),"",IF(${difference}=0,"${EQUAL}","${OFF}"&(${difference})))`;
}

/** The condition under which the total that stands in a cell is not the sum of its parts. */
export function wrongTotal({ parts, exact }: Total, at: string): string {
  return `AND(NOT(${isBlank(parts)}),${sumOf(parts, exact)}<>${at})`;
}

/** The formula of the note on a total that is not computed. */
export function noteFormula({ parts, exact }: Total, at: string, label: string): string {
  const name = quoted(`${at}（${label}）：`);
  const sum = sumOf(parts, exact);
  const wrong = `${quoted("报告填写 ")}&${at}&${quoted("，与分项之和 ")}&${sum}&${quoted(" 不符，请核对。")}`;
  return `${name}&IF(${isBlank(parts)},${quoted(UNKNOWN)},IF(${sum}=${at},${quoted(RIGHT)},${wrong}))`;
}

/** What that formula shows. */
export function noteText(at: string, label: string, stated: unknown, computed: number | null): string {
  const name = `${at}（${label}）：`;
  return computed === null
    ? `${name}${UNKNOWN}`
    : `${name}报告填写 ${String(stated)}，与分项之和 ${computed} 不符，请核对。`;
}

const UNKNOWN = "分项没有填全，这里是报告填写的数，不是公式。";
const RIGHT = "与分项之和相符。";

function sumOf({ cells }: Sum, exact: true | undefined): string {
  return exact ? `ROUND(SUM(${cells}),6)` : `SUM(${cells})`;
}

function isBlank({ cells, paths }: Sum): string {
  return `COUNT(${cells})<${paths.length}`;
}

// A formula's text has at most 255 characters.
function quoted(text: string): string {
  return `"${text.slice(0, 250).replaceAll('"', '""')}"`;
}
