/** What the generated validator of a vendor's profile is made of; `nianbao-codegen profile` prints imports of it. */
export type { EditionChecks, Rule } from "./checks.ts";
export type { Sums } from "./equations/sums.ts";
export type { Found } from "./found.ts";
export { type Validate, type ValidateOptions, validatorOf } from "./judge.ts";
export { isDate } from "./structure/dates.ts";
export {
  aBoolean,
  aChange,
  aCount,
  aDate,
  aList,
  amount,
  anObject,
  aText,
  cell,
  choice,
  code,
} from "./structure/expectations.ts";
export { type Fields, isObject, keyCount } from "./structure/fields.ts";
export { isCount, isInteger, isPlainCount } from "./structure/numbers.ts";
export { checkText } from "./text/check-text.ts";
