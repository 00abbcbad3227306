import type { Form } from "@nianbao/form/types";
/**
 * Makes the equations of a report hold, in the report itself: computes its totals, and balances its columns by their first term.
 */
export declare function settleNumbers(report: object, form: Form): void;
//# sourceMappingURL=settle.d.ts.map