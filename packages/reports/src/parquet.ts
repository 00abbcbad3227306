import type { Draft } from "@nianbao/types";
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { type TidyOptions, type TidyRow, tidy, tidyColumns } from "./tidy.ts";

const TYPES: Readonly<Record<keyof TidyRow, "STRING" | "INT32" | "DOUBLE" | "BOOLEAN">> = {
  organ: "STRING",
  creditCode: "STRING",
  regionCode: "STRING",
  level: "STRING",
  kind: "STRING",
  scope: "STRING",
  year: "INT32",
  edition: "STRING",
  path: "STRING",
  label: "STRING",
  value: "DOUBLE",
  unit: "STRING",
  total: "BOOLEAN",
};

const NEVER_NULL: readonly (keyof TidyRow)[] = ["organ", "edition", "path", "label", "total"];

// Enough rows in a group for compression to pay, few enough to hold.
const GROUP = 100_000;

/**
 * Reports as one tidy table in Parquet, compressed with Snappy. Values are doubles, as in JSON; where a sum must be exact,
 * cast them: `sum(value::DECIMAL(24, 6))`.
 *
 * @returns the bytes of the file
 * @throws {NianbaoReportsError} when one is no report, or of an unknown edition
 */
export function tidyParquet(reports: Iterable<Draft>, options: TidyOptions = {}): Uint8Array {
  const table = new Table();
  for (const report of reports) table.add(tidy(report, options));
  return table.finish();
}

/** {@link tidyParquet} for reports that come one by one; it keeps none of them, only the file that grows. */
export async function tidyParquetFrom(
  reports: AsyncIterable<Draft> | Iterable<Draft>,
  options: TidyOptions = {},
): Promise<Uint8Array> {
  const table = new Table();
  for await (const report of reports) table.add(tidy(report, options));
  return table.finish();
}

class Table {
  readonly #bytes = new ByteWriter();
  readonly #file = new ParquetWriter({
    writer: this.#bytes,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: "nianbao",
  });
  #rows: TidyRow[] = [];

  add(rows: readonly TidyRow[]): void {
    for (const row of rows) this.#rows.push(row);
    if (this.#rows.length >= GROUP) this.#write();
  }

  finish(): Uint8Array {
    if (this.#rows.length > 0) this.#write();
    this.#file.finish();
    return this.#bytes.getBytes();
  }

  #write(): void {
    this.#file.write({ columnData: columnsOf(this.#rows), rowGroupSize: this.#rows.length });
    this.#rows = [];
  }
}

function columnsOf(rows: readonly TidyRow[]): ColumnSource[] {
  return tidyColumns.map((name) => ({
    name,
    type: TYPES[name],
    nullable: !NEVER_NULL.includes(name),
    data: rows.map((row) => row[name]),
  }));
}
