import { excerpt } from "@nianbao/findings";
import type { Call } from "../command.ts";
import type { ImportSettings } from "../input/import-bytes.ts";
import { note } from "./print.ts";

/** Says which of the settings of an import were not taken, for what was read is a report and states these itself. */
export function noteUnused(report: object, { edition, year, organ }: ImportSettings, call: Call): void {
  const stated = report as { edition?: unknown; year?: unknown; organ?: { name?: unknown } | null };
  const pairs = [
    ["edition", edition, stated.edition],
    ["year", year, stated.year],
    ["organ", organ, stated.organ?.name],
  ] as const;
  for (const [option, asked, given] of pairs)
    if (asked !== undefined && asked !== given)
      note(
        call,
        `没有采用 --${option} ${asked}：报告本身写的是“${excerpt(String(given))}”。`,
        `--${option} ${asked} was not taken: the report itself says "${excerpt(String(given))}".`,
      );
}
