import type { Labels } from "@nianbao/form/labels";

/** The labels of the edition that a report names; `undefined` when it names none that we know. */
export async function labelsOfReport(report: unknown): Promise<Labels | undefined> {
  const edition = (report as { edition?: unknown } | null | undefined)?.edition;
  if (typeof edition !== "string" || !/^[0-9A-Za-z]{1,20}$/.test(edition)) return undefined;
  try {
    return ((await import(`@nianbao/form/labels/${edition}`)) as { labels: Labels }).labels;
  } catch {
    return undefined;
  }
}
