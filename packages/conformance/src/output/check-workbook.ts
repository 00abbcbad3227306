import type { WorkbookCell } from "../case.ts";
import type { Problem } from "../problem.ts";
import { readWorkbook } from "./read-workbook.ts";

/** What a workbook has otherwise than it must. */
export function checkWorkbook(bytes: Uint8Array, cells: readonly WorkbookCell[]): Problem[] {
  let found: ReadonlyMap<string, number | string>;
  try {
    found = readWorkbook(bytes);
  } catch (error) {
    return [{ at: "workbook", expected: "an .xlsx file", actual: (error as Error).message }];
  }
  return cells
    .map(({ address, value }) => ({ at: address, expected: plain(value), actual: plain(found.get(address)) }))
    .filter(({ expected, actual }) => expected !== actual);
}

// A formula that shows nothing is as blank as an empty cell.
function plain(value: WorkbookCell["value"] | undefined): WorkbookCell["value"] {
  const text = typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : value;
  return text === "" || text === undefined ? null : text;
}
