import { explanations } from "@nianbao/findings/explanations";
import type { FindingCode } from "@nianbao/types";
import { expect, test } from "vitest";
import { examples } from "./examples.ts";

const all = examples();

test.each(Object.keys(explanations) as FindingCode[])(
  "the example of %s gives it, in both languages",
  (code) => {
    const example = all.get(code);
    expect(example?.given).toMatch(/\S/);
    for (const lang of ["zh-CN", "en"] as const)
      expect(example?.find(lang).map((found) => found.code)).toContain(code);
  },
);
