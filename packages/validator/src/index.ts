export type { Validate, ValidateOptions } from "./judge.ts";
export { validate } from "./validate.ts";
export { applyWaivers, makeWaivers } from "./waivers.ts";
