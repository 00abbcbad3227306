import { labels } from "./generated/labels.ts";
import type { Labels } from "./labels.ts";

/**
 * The labels of an edition, or `undefined` when there is none of that name.
 *
 * @example labelsOfEdition(report.edition);
 */
export function labelsOfEdition(edition: unknown): Labels | undefined {
  return typeof edition === "string" && Object.hasOwn(labels, edition) ? labels[edition] : undefined;
}
