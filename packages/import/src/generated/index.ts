// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { edition as edition2019 } from "./2019/edition.ts";
import { edition as edition2021 } from "./2021/edition.ts";
import type { Edition } from "../form-index.ts";

/** Every edition, oldest first. */
export const editions: readonly Edition[] = [edition2019, edition2021];
