import { addExact } from "@nianbao/form/exact";
import { type LabelLanguage, type Labels, labelsOf } from "@nianbao/form/labels";
import { keysOf, numberAt } from "@nianbao/form/pointer";
import type { Claim } from "./attention.ts";
import type { Family, Term } from "./statements.ts";

/** One way to read a claim: what its cells add up to. */
export interface Reading {
  readonly sum: number;
  readonly cells: readonly string[];
  readonly terms: readonly Place[];
}

/** Every way to read a claim, the foremost first. */
export type Readings = readonly [Reading, ...Reading[]];

/** A sum of cells, taken on or off. */
interface Place {
  readonly sign: 1 | -1;
  readonly paths: readonly string[];
  /** The keys, counted from the left, of which all children are meant. */
  readonly starred: readonly number[];
}

/** The tables of one report, asked for what claims say of them. */
export class Tables {
  readonly #families: readonly Family[];
  readonly #report: unknown;
  readonly #asked = new Map<string, Readings | undefined>();

  constructor(families: readonly Family[], report: unknown) {
    this.#families = families;
    this.#report = report;
  }

  /** Every way to read a claim; `undefined` when a cell is blank or missing, for then it might agree. */
  readingsOf(claim: Claim): Readings | undefined {
    const key = keyOf(claim);
    if (!this.#asked.has(key)) this.#asked.set(key, this.#read(claim));
    return this.#asked.get(key);
  }

  /** Whether a number fits one of the readings of a claim, as far as the text gives it. */
  fits(value: number, claim: Claim): boolean {
    const money = this.#moneyOf(claim);
    const grain = claim.grain || (money === undefined ? 0 : 1);
    return (this.readingsOf(claim) ?? []).some(({ sum }) => {
      const apart = Math.abs(value - sum * (money ?? 1));
      return grain === 0 ? apart === 0 : apart < grain;
    });
  }

  /** A number of the text in the unit of the table that it is held against. */
  inUnit(value: number, claim: Claim): number {
    return Number((value / (this.#moneyOf(claim) ?? 1)).toPrecision(15));
  }

  #moneyOf({ family, columns }: Claim): number | undefined {
    return this.#families[family]?.columns[columns[0] ?? 0]?.money;
  }

  #read(claim: Claim): Readings | undefined {
    const readings: Reading[] = [];
    for (const terms of placesOf(claim, this.#families[claim.family] as Family)) {
      const numbers = terms.flatMap(({ sign, paths }) =>
        paths.map((path) => times(sign, numberAt(this.#report, path))),
      );
      if (numbers.includes(undefined)) return undefined;
      readings.push({
        sum: addExact(numbers as number[]),
        cells: terms.flatMap(({ paths }) => paths),
        terms,
      });
    }
    const [first, ...others] = readings;
    return first && [first, ...others];
  }
}

/** The same for claims of the same cells. */
export function keyOf({ family, rows, columns }: Claim): string {
  return `${family}|${rows.join()}|${columns.join()}`;
}

/** What a reading's cells are called. */
export function nameOf({ terms }: Reading, labels: Labels, lang: LabelLanguage): string {
  return terms
    .map(
      (place, index) => `${place.sign < 0 ? " － " : index > 0 ? " ＋ " : ""}${labelOf(place, labels, lang)}`,
    )
    .join("");
}

// All children of a place are called by its name.
function labelOf({ paths, starred }: Place, labels: Labels, lang: LabelLanguage): string {
  const [path = ""] = paths;
  const names = labelsOf(labels, path, lang);
  const hidden = keysOf(path).length - names.length;
  return names.filter((_, place) => !starred.includes(place + hidden)).join(" / ");
}

function times(sign: 1 | -1, value: number | undefined): number | undefined {
  return value === undefined ? undefined : sign * value;
}

// Several rows or columns before one number are meant each by itself or all together.
function placesOf({ rows, columns }: Claim, family: Family): Place[][] {
  const byRow = rows.map((row) => family.rows[row]?.readings ?? []);
  const byColumn = columns.map((column) => family.columns[column]?.cells ?? []);
  const rowReadings = [...together(byRow.map(([first]) => first ?? [])), ...byRow.flat()];
  const columnReadings = [
    ...together(byColumn.map(([first]) => (first ? [first] : []))),
    ...byColumn.flat().map((term) => [term]),
  ];
  return rowReadings.flatMap((reading) =>
    columnReadings.map((column) => reading.flatMap((row) => column.map((cell) => place(row, cell)))),
  );
}

function together(firsts: readonly (readonly Term[])[]): Term[][] {
  return firsts.length > 1 ? [firsts.flat()] : [];
}

function place(row: Term, column: Term): Place {
  const bases = children(row);
  const ends = children(column);
  const depth = keysOf(row.at).length;
  return {
    sign: row.minus ? -1 : 1,
    paths: bases.flatMap((base) => ends.map((end) => base + end)),
    starred: [
      ...(row.of ? [depth] : []),
      ...(column.of ? [depth + (row.of ? 1 : 0) + keysOf(column.at).length] : []),
    ],
  };
}

function children({ at, of }: Term): string[] {
  return of ? of.map((key) => at + key) : [at];
}
