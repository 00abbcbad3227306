// Generated from schemas/annual-report by "npm run generate". Do not edit.
import type { Migration } from "../migration.ts";
import type { Outline } from "../outline.ts";
import { outline as outline2019 } from "./2019/outline.ts";
import { outline as outline2021 } from "./2021/outline.ts";
import { migration as migration2021 } from "./2021/migration.ts";

export const outlines: readonly Outline[] = [outline2019, outline2021];
export const migrations: readonly Migration[] = [migration2021];
