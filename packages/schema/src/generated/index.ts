// Generated from schemas/annual-report by "npm run generate". Do not edit.
import * as edition2019 from "./2019/index.ts";
import * as edition2021 from "./2021/index.ts";
import type { EditionData } from "../edition.ts";

/** The data of every edition, oldest first. */
export const data: readonly EditionData[] = [edition2019, edition2021];
