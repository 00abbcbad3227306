/** What the generated validator of a vendor's profile is made of; `nianbao-codegen profile` prints imports of it. */
export type { EditionChecks, Rule } from "./checks.ts";
export { type Validate, validatorOf } from "./judge.ts";
export { isDate } from "./structure/dates.ts";
export {
  aBoolean,
  aChange,
  aCount,
  aDate,
  amount,
  anInteger,
  aText,
  cell,
  choice,
  code,
  type Tested,
} from "./structure/expectations.ts";
export { type Fields, isListOf, isObject, isThere, keyCount } from "./structure/fields.ts";
export { isAmount, isInteger, isPlainChange, isPlainCount } from "./structure/numbers.ts";
export { blocks, list, madeOnce, type ObjectStructure, object, optional } from "./structure/structure.ts";
export { checkText } from "./text/check-text.ts";
