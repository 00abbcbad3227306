export type { Blankable, Draft } from "./draft.ts";
export type * from "./generated/index.ts";
