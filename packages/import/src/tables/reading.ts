import type { SourceCell } from "../document.ts";
import type { Sums, TableIndex } from "../form-index.ts";

/** What was read of one table. */
export interface TableReading {
  readonly table: TableIndex;
  /** At least one row of it was found. */
  readonly found: boolean;
  /** Numbers by path, and units. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
  /** Places without a number, each with a reason that is still to be said. */
  readonly gaps: readonly Gap[];
  /** Totals that the form does not have, such as that of （六）其他处理 where its rows are missing. */
  readonly totals: readonly PartTotal[];
}

/** Places that stay blank. Said once the equations have been asked what may stand there. */
export interface Gap {
  /** `blank`: a cell is empty; `sign`: it has a sign in place of a number; `row`: rows are missing; `parts`: a group has its total alone; `table`: there is none. */
  readonly kind: "blank" | "sign" | "row" | "parts" | "table";
  readonly path: string;
  readonly cells: readonly string[];
  /** What stands there instead. */
  readonly found?: SourceCell;
}

/** Places that add up to a number. */
export interface PartTotal {
  readonly total: number;
  readonly parts: Sums["sum"];
}
