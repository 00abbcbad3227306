// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import { type Validate, validatorOf } from "../../judge.ts";
import { checks } from "./checks.ts";

/** Validates reports of the edition 2021, and of no other; it does not look at their text. */
export const validate: Validate = validatorOf([checks]);
