import { addExact } from "@nianbao/form/exact";
import { setAt, valueAt } from "@nianbao/form/pointer";
/**
 * Makes the equations of a report hold, in the report itself: computes its totals, and balances its columns by their first term.
 */
export function settleNumbers(report, form) {
    const own = form.equations.filter((equation) => !termsOf(equation).some((term) => term.previous));
    const totals = own.filter((equation) => equation.formula);
    const computed = new Set(totals.map((equation) => equation.at));
    total(report, totals);
    for (const equation of own.filter((one) => !one.total && !computed.has(one.at)))
        balance(report, equation, computed);
    total(report, totals);
}
// Totals of totals need a second round.
function total(report, equations) {
    for (let round = 0; round < 2; round++)
        for (const { at, sum } of equations)
            setAt(report, at, addExact(numbersAt(report, sum)));
}
// What the first term must be for both sides to be equal; where that is below zero, its neighbours become zero.
function balance(report, { at, sum, equals }, computed) {
    const others = sum.filter(({ path }) => path !== at);
    const missing = () => addExact([...numbersAt(report, equals), ...numbersAt(report, others).map((value) => -value)]);
    if (missing() < 0)
        for (const { path } of others.filter((term) => !computed.has(term.path)))
            setAt(report, path, 0);
    setAt(report, at, missing());
}
function numbersAt(report, terms) {
    return terms.map(({ path }) => valueAt(report, path));
}
function termsOf({ sum, equals }) {
    return [...sum, ...equals];
}
//# sourceMappingURL=settle.js.map