import { valueAt } from "@nianbao/form/pointer";
import type { GridCell, Table } from "@nianbao/form/types";
import type { WorkbookCase, WorkbookCell } from "../case.ts";
import type { EditionBase, MakeCases } from "../derived/edition.ts";
import type { Json } from "../json.ts";
import { outputReports } from "./reports.ts";

/** Reports to be exported, and what must stand in their workbooks. */
export const workbookCases: MakeCases = (edition) =>
  outputReports(edition).map(({ name, says, report, touches }): WorkbookCase => {
    const { edition: id, source } = edition.form;
    return {
      ...{ id: `${id}/workbook/${name}`, edition: id, part: "workbook", kind: "export", says },
      ...{ source: source.clause, touches, report, workbook: cellsOf(report, edition) },
    };
  });

function cellsOf(report: Json, { form }: EditionBase): WorkbookCell[] {
  return [
    ...form.sections.map(({ sheet, heading }) => ({ address: `${sheet}!A1`, value: heading })),
    ...form.tables.flatMap((table) =>
      table.rows.flatMap(({ cells }) => cells.map((cell) => workbookCell(cell, table, report))),
    ),
  ];
}

function workbookCell({ role, path, text, row, column }: GridCell, table: Table, report: Json): WorkbookCell {
  const address = `${table.sheet}!${letter(column)}${table.firstRow + row}`;
  const value = role === "value" || role === "unit" ? valueAt(report, path) : (text ?? null);
  return { address, value: (value ?? null) as WorkbookCell["value"] };
}

// Tables of the form have less than 26 columns.
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
