import type { Form } from "@nianbao/form/types";
import { coverSheet } from "../xlsx/cover-sheet.ts";
import { addressOf, placesOf, VALUE_COLUMN } from "../xlsx/places.ts";

/** Tells where a place of the report stands in the workbook: a cell, a range of one row, or a sheet. */
export type AddressOf = (path: string) => string;

/** The addresses of an edition's workbook. */
export function addressesOf(form: Form): AddressOf {
  const cells = new Map([...numbers(form), ...units(form), ...particulars(form)]);
  const texts = new Map(textSheets(form));
  return (path) => cells.get(path) ?? texts.get(path) ?? rowBelow(path, cells);
}

function numbers(form: Form): [string, string][] {
  return [...placesOf(form)].map(([path, place]) => [path, `${place.sheet}!${addressOf(place)}`]);
}

function units({ cells }: Form): [string, string][] {
  return cells.flatMap(({ unitCell }): [string, string][] =>
    unitCell ? [[unitCell.path, unitCell.address]] : [],
  );
}

function particulars(form: Form): [string, string][] {
  const { sheet, fields } = coverSheet(form);
  return fields.map(({ path, row }) => [path, `${sheet}!${addressOf({ row, column: VALUE_COLUMN })}`]);
}

// Texts stand one below the other, and move when one of them grows.
function textSheets(form: Form): [string, string][] {
  const cover = coverSheet(form);
  return [
    ...cover.narratives.map(({ path }): [string, string] => [path, cover.sheet]),
    ...form.sections.flatMap(({ narratives, sheet }) =>
      narratives.map(({ path }): [string, string] => [path, sheet]),
    ),
  ];
}

// A row of a table is all its cells, where they stand in one row.
function rowBelow(path: string, cells: ReadonlyMap<string, string>): string {
  const inside = [...cells].filter(([one]) => one.startsWith(`${path}/`)).map(([, address]) => address);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || rowOf(first) !== rowOf(last)) return "";
  return first === last ? first : `${first}:${last.split("!")[1]}`;
}

function rowOf(address: string): string {
  return address.replace(/![A-Z]+/, "!");
}
