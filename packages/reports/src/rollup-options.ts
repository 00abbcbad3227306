import type { Edition, Lang, Report } from "@nianbao/types";
import type { LawsuitsChoice } from "./lawsuits.ts";
import type { ExpectedUnit } from "./roster.ts";

export interface RollupOptions {
  /** The organ that the consolidated report is of; that of `own` where it is not said. */
  readonly organ?: string | Report["organ"];
  /** The organ's own figures, as a report of its own: a term of the sum like any unit's. */
  readonly own?: unknown;
  /** The units that are to report; who is missing and who is not on the list gets a finding. */
  readonly expected?: Iterable<ExpectedUnit>;
  /** The report year; that of the first report where it is not said. Reports of other years are left out. */
  readonly year?: number;
  /** The edition of the consolidated report; the one for its year where it is not said. Other reports are migrated. */
  readonly migrateTo?: Edition;
  /** What a blank cell does: its sum stays blank, or it counts as 0. Either way it is said. */
  readonly blanks?: "keep" | "zero";
  /** What to do about lawsuits that the organ and a unit may both count. */
  readonly lawsuits?: LawsuitsChoice;
  /** Whether to write down which report gave what; takes memory for every number of every report. */
  readonly receipt?: boolean;
  /** The language of findings, labels and reasons; Chinese unless said otherwise. */
  readonly lang?: Lang;
}
