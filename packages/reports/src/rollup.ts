import { Consolidation, type RolledUp } from "./consolidation.ts";
import type { RollupOptions } from "./rollup-options.ts";

/**
 * Sums up units' reports into a consolidated one, exactly. The organ's own figures are a term of their own (`own`).
 *
 * A blank cell leaves its sum blank, a report of another year or of a unit that was counted already is left out, one of
 * another edition is migrated: each with a finding that names the unit. Totals come from their summed parts.
 *
 * @returns the report, and a receipt of which report gave what
 * @throws {NianbaoReportsError} when there is nothing to sum up, or a report of a newer schema version
 * @example
 * const { report, findings, receipt } = rollup([education, health], { organ: "某市人民政府", own: government });
 */
export function rollup(reports: Iterable<unknown>, options: RollupOptions = {}): RolledUp {
  const consolidation = new Consolidation({ receipt: true, ...options });
  for (const report of reports) consolidation.add(report);
  return consolidation.finish();
}

/**
 * {@link rollup} for reports that come one by one, such as the lines of a stream: it keeps none of them, and no receipt
 * unless asked for one.
 */
export async function rollupFrom(
  reports: AsyncIterable<unknown> | Iterable<unknown>,
  options: RollupOptions = {},
): Promise<RolledUp> {
  const consolidation = new Consolidation(options);
  for await (const report of reports) consolidation.add(report);
  return consolidation.finish();
}
