// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { layout as layout2019 } from "./2019/layout.ts";
import { layout as layout2021 } from "./2021/layout.ts";
import type { Layout } from "../layout.ts";

/** Every edition's page, oldest first. */
export const layouts: readonly Layout[] = [layout2019, layout2021];
