// Generated from schemas/released by "npm run generate". Do not edit.
import type { ReleasedSchema } from "../released.ts";

/** Every released schema, in the order of release. */
export const released: readonly ReleasedSchema[] = [];
