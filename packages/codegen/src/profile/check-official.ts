import type { Form, GridCell, Section } from "@nianbao/form/types";
import type { Fault } from "./check-additions.ts";

/**
 * Checks that a form holds another unchanged: every section, label, cell and equation, in its order. Only where they stand
 * in their grids may differ.
 *
 * @param fault - is told of the first place of the official form that an addition changes
 */
export function checkOfficial(form: Form, official: Form, fault: Fault): void {
  const changed = (path: string, what: string) =>
    fault(path, `an addition that changes ${what} of the edition`, "additions that leave it as it is");
  compare(official.sections.map(headOf), form.sections.map(headOf), (path) => changed(path, "a section"));
  compare(grid(official), grid(form), (path) => changed(path, "the grouping of rows"));
  compare(official.cells.map(named), form.cells.map(named), (path) => changed(path, "a cell"));
  compare(equations(official), equations(form), (path) => changed(path, "an equation"));
}

interface Named {
  readonly path: string;
  /** Everything that must stay as it is. */
  readonly says: string;
}

// What is official must be found in the order in which the edition has it; between, there may be more.
function compare(official: readonly Named[], all: readonly Named[], changed: (path: string) => void): void {
  const known = new Set(official.map(({ says }) => says));
  const kept = all.filter(({ says }) => known.has(says));
  const lost = official.find(({ says }, index) => kept[index]?.says !== says);
  if (lost) changed(lost.path);
}

function headOf({ path, number, heading, en, note, kind, sheet }: Section): Named {
  return { path, says: JSON.stringify([path, number, heading, en, note, kind, sheet]) };
}

function grid({ tables }: Form): Named[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ part, cells }) =>
      cells.map(({ role, id, path, text, en, headers }: GridCell) => {
        return { path, says: JSON.stringify([part, role, id, path, text, en, headers]) };
      }),
    ),
  );
}

function named({ path, labels, en, id, kind, unit, total }: Form["cells"][number]): Named {
  return { path, says: JSON.stringify([path, labels, en, id, kind, unit, total]) };
}

function equations(form: Form): Named[] {
  return form.equations.map(({ code, at, sum, equals, total, formula }) => {
    return { path: at, says: JSON.stringify([code, at, sum, equals, total, formula]) };
  });
}
