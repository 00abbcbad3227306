import { plainNumber } from "@nianbao/form/exact";
import { valueAt } from "@nianbao/form/pointer";
import type { GridCell, Table } from "@nianbao/form/types";
import type { PageCase, PageCell, PageProperties } from "../case.ts";
import type { EditionBase, MakeCases } from "../derived/edition.ts";
import { isJson, type Json } from "../json.ts";
import { outputReports } from "./reports.ts";

/** Reports to be rendered, and what their pages must have. */
export const pageCases: MakeCases = (edition) =>
  outputReports(edition).map(({ name, says, report, touches }): PageCase => {
    const { edition: id, source } = edition.form;
    return {
      ...{ id: `${id}/page/${name}`, edition: id, part: "page", kind: "render", says },
      ...{ source: source.clause, touches, report, page: propertiesOf(report, edition) },
    };
  });

function propertiesOf(report: Json, { form, places }: EditionBase): PageProperties {
  const narratives = places
    .filter(({ shape }) => shape.type === "list")
    .map(({ path }) => valueAt(report, path));
  return {
    headings: [String(report["title"]), ...form.sections.map(({ heading }) => heading)],
    tables: form.tables.map((table) => rowsOf(table, report)),
    texts: narratives.flatMap(textsIn),
  };
}

function rowsOf({ rows }: Table, report: Json): PageCell[][] {
  return rows.map(({ cells }) => cells.map((cell) => pageCell(cell, report)));
}

function pageCell({ role, id, path, text, rowspan, colspan }: GridCell, report: Json): PageCell {
  const spans = { ...(rowspan > 1 ? { rowspan } : {}), ...(colspan > 1 ? { colspan } : {}) };
  if (role === "value" || role === "unit") return { text: shown(valueAt(report, path)), id, ...spans };
  return { text: text ?? "", ...(role === "corner" ? {} : { header: true }), ...spans };
}

function shown(value: unknown): string {
  return typeof value === "number" ? plainNumber(value) : String(value ?? "");
}

// What the blocks of a narrative say; a figure may be shown in several ways.
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isJson(value)) return [];
  return ["text", "items", "rows", "caption"].flatMap((key) => textsIn(value[key]));
}
