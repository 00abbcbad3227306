import { excerpt, wrongYear } from "@nianbao/findings";
import type { Setting } from "./setting.ts";

/** `wrong-year`: the title names years, and the report's is not among them. */
export function checkTitle({ report, year, found }: Setting): void {
  const { title } = report;
  if (typeof title !== "string" || year === undefined) return;
  const years = [...title.matchAll(/(20\d\d)\s*年/g)].map(([, named]) => Number(named));
  const [actual] = years;
  if (actual !== undefined && !years.includes(year))
    found.add(wrongYear, "/title", { quote: excerpt(title.trim()), expected: year, actual });
}
