export {
  type ComparedCell,
  type CompareOptions,
  type Comparison,
  compare,
  type NotComparable,
} from "./compare.ts";
export type { RolledUp } from "./consolidation.ts";
export { type CsvOptions, csvLine, tidyCsv, tidyCsvFrom } from "./csv.ts";
export { type Filled, type FillOptions, fill } from "./fill.ts";
export type { LawsuitsChoice } from "./lawsuits.ts";
export type { LedgerEntry, Outcome } from "./ledger.ts";
export { type Migrated, type MigrateOptions, migrate } from "./migrate.ts";
export type { Receipt, ReceiptCell, ReceiptUnit } from "./receipt.ts";
export { NianbaoReportsError, type ReportsErrorCode } from "./reports-error.ts";
export { rollup, rollupFrom } from "./rollup.ts";
export type { RollupOptions } from "./rollup-options.ts";
export type { ExpectedUnit } from "./roster.ts";
export { type TidyOptions, type TidyRow, tidy, tidyColumns } from "./tidy.ts";
export { type Upgrade, type UpgradeOptions, upgrade } from "./upgrade.ts";
