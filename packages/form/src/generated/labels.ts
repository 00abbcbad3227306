// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { labels as labels2019 } from "./2019/labels.ts";
import { labels as labels2021 } from "./2021/labels.ts";
import type { Labels } from "../labels.ts";

/** The labels of every edition. */
export const labels: Readonly<Record<string, Labels | undefined>> = {
  "2019": labels2019,
  "2021": labels2021,
};
