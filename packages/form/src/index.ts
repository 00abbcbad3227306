export { blankReport } from "./blank.ts";
export { canonicalJson, inFormOrder } from "./canonical.ts";
export { formForYear, formOf } from "./editions.ts";
export { cellsOf, type Evaluation, evaluate } from "./evaluate.ts";
export { addExact, decimalsOf, equalSums, plainNumber, subtractExact } from "./exact.ts";
export type * from "./form.ts";
export { forms } from "./generated/index.ts";
export { type LabelEntry, type LabelLanguage, type Labels, labelOf, labelsOf, rowOf } from "./labels.ts";
export {
  type Bound,
  bindPlaceholders,
  bindText,
  escapePlaceholders,
  type Unbound,
} from "./placeholders.ts";
export { keysOf, numberAt, PlaceError, setAt, step, valueAt } from "./pointer.ts";
export { holdsFor } from "./years.ts";
