import type { GridCell, Table } from "@nianbao/form/types";

/** The ids that header cells have in the page. */
export interface HeaderIds {
  /** Those of a list of the form's ids, for a `headers` attribute; with a role, only of the cells that have it. */
  of(ids: readonly string[], role?: GridCell["role"]): string;
}

/**
 * Short ids for the header cells of a table: each value names its headers, and by the form's own ids these names would be
 * two thirds of the page.
 */
export function headerIds(table: Table): HeaderIds {
  const headers = table.rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== undefined));
  const places = new Map(
    headers.map(({ id, role }, index) => [id, { role, id: `nb${table.section}-${index + 1}` }]),
  );
  return {
    of: (ids, role) =>
      ids
        .flatMap((id) => places.get(id) ?? [])
        .filter((place) => role === undefined || place.role === role)
        .map(({ id }) => id)
        .join(" "),
  };
}
