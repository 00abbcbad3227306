import type { LedgerEntry } from "./ledger.ts";

/** Which report gave what. */
export interface Receipt {
  /** The reports that were counted, in the order given; the organ's own comes first. */
  readonly units: readonly ReceiptUnit[];
  readonly cells: readonly ReceiptCell[];
}

export interface ReceiptUnit {
  readonly name: string;
  /** The organ's own figures. */
  readonly own?: true;
  /** The edition that its report follows. */
  readonly edition: string;
  /** What became of each number, where the report was migrated before it was counted. */
  readonly ledger?: readonly LedgerEntry[];
}

export interface ReceiptCell {
  readonly path: string;
  readonly label: string;
  readonly sum: number | null;
  /** What each unit gave, in the order of the units; `null` where it gave no number. */
  readonly given: readonly (number | null)[];
  /** The units of these numbers, where the form leaves them to the report. */
  readonly units?: readonly (string | null)[];
}
