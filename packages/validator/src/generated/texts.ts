// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { statements as statements2019 } from "./2019/statements.ts";
import { statements as statements2021 } from "./2021/statements.ts";
import type { Statements } from "../text/statements.ts";

/** Which phrases of the text speak of which cells, for every edition. */
export const texts: Readonly<Record<string, Statements | undefined>> = {
  "2019": statements2019,
  "2021": statements2021,
};
