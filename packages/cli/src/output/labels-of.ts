import { labelsOfEdition } from "@nianbao/form/edition-labels";
import type { Labels } from "@nianbao/form/labels";

/** The labels of the edition that a report names; `undefined` when it names none that we know. */
export function labelsOfReport(report: unknown): Labels | undefined {
  return labelsOfEdition((report as { edition?: unknown } | null | undefined)?.edition);
}
