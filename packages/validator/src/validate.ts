import { editions } from "./generated/index.ts";
import { type Validate, validatorOf } from "./judge.ts";
import { older } from "./older.ts";
import { checkText } from "./text/check-text.ts";

/**
 * Says everything that is wrong with a report: its structure, its arithmetic, its dates, its text.
 *
 * Takes any value, of any edition that the report names, and never throws. Equations are judged on whatever numbers
 * there are, whatever else is wrong; a blank is not zero, and what rests on one is not judged.
 *
 * @returns whether it is complete, consistent, and valid; the findings in the order of the form; and a diagnosis of
 * each table in which a single wrong cell explains all broken equations
 * @example
 * const { valid, findings } = validate(JSON.parse(text), { lang: "en" });
 */
export const validate: Validate = /* @__PURE__ */ validatorOf(editions, { older, checkText });
