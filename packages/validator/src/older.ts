import { type EditionVersions, type Upgraded, upgradeReport, versionsOf } from "@nianbao/form/upgrade";
import type { Fields } from "./structure/fields.ts";

/** What is known of older schema versions. A validator of one edition that never had any does without. */
export interface Older {
  readonly versionsOf: (edition: unknown) => EditionVersions | undefined;
  /** A report as the current schema of its edition has it; the report itself when it is of no older version. */
  readonly upgraded: (report: Fields) => Upgraded;
}

export const older: Older = {
  versionsOf: (edition) => versionsOf(edition),
  upgraded: (report) => upgradeReport(report, versionsOf(report["edition"])),
};
