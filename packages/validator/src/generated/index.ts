// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { checks as checks2019 } from "./2019/checks.ts";
import { checks as checks2021 } from "./2021/checks.ts";
import type { EditionChecks } from "../checks.ts";

/** What is known of every edition, oldest first. */
export const editions: readonly EditionChecks[] = [checks2019, checks2021];
