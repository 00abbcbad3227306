// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { index as index2019, labels as labels2019 } from "./2019/index.ts";
import { index as index2021, labels as labels2021 } from "./2021/index.ts";
import type { FormIndex } from "../form-index.ts";
import type { Labels } from "@nianbao/form/labels";

/** Every edition's index and labels, oldest first. */
export const editions: readonly { readonly index: FormIndex; readonly labels: Labels }[] = [
  { index: index2019, labels: labels2019 },
  { index: index2021, labels: labels2021 },
];
