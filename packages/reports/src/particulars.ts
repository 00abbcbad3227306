import { valueAt } from "@nianbao/form/pointer";
import { isObject } from "./editions.ts";
import type { Outline } from "./outline.ts";
import type { RollupOptions } from "./rollup-options.ts";

/** What a consolidated report says of itself, by place: its organ, year and title. */
export function particulars(
  { organ, own }: RollupOptions,
  year: number | undefined,
  outline: Outline,
): Map<string, unknown> {
  const given = organ ?? valueAt(own, "/organ");
  const known = isObject(given) ? given : { name: given ?? "" };
  const values = new Map<string, unknown>([["/year", year ?? null]]);
  for (const [key, value] of Object.entries({ ...known, scope: "consolidated" }))
    if (outline.places.some(({ path }) => path === `/organ/${key}`)) values.set(`/organ/${key}`, value);
  const name = values.get("/organ/name");
  if (typeof name === "string" && name !== "")
    values.set("/title", `${name}${year}年政府信息公开工作年度报告`);
  return values;
}
