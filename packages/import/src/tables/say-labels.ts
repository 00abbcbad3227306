import {
  columnMissing,
  type Entry,
  labelVariant,
  labelVariantRunTogether,
  labelWrong,
  labelWrongOtherMeaning,
  labelWrongUnnamed,
} from "@nianbao/findings";
import type { SourceCell } from "../document.ts";
import type { Label } from "../form-index.ts";
import type { Hit } from "../labels/book.ts";
import { labelKey } from "../labels/key.ts";
import { type Notes, oneLine, placeOf } from "../reading/notes.ts";
import type { Match } from "./align.ts";
import { type Column, type HeaderReading, quoteWords } from "./header/header.ts";

/** What a label was found to be, other than the official one. */
interface Found {
  readonly path: string;
  readonly expected: string;
  readonly cell: SourceCell | undefined;
  readonly cells?: readonly string[];
}

/** Says how labels were found to be written; the same thing once, however often it stands in the source. */
export class LabelNotes {
  readonly #notes: Notes;
  readonly #found = new Map<string, { entry: Entry; found: Found; paths: string[]; cells: string[] }>();

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** The label of a row with numbers. */
  row({ leaf, row, spelt, found }: Match): void {
    const { path, text } = leaf.label;
    const cell = row.labelCell ?? { text: found, at: row.at };
    const place = { path, expected: text, cell: { ...cell, text: found } };
    if (row.values.some(({ value }) => value.type === "digits") && spelt !== "position")
      this.#runTogether(place, row);
    if (text === "" || spelt === "exact") return;
    if (spelt === "variant" || spelt === "pieces") this.#add(labelVariant, place);
    else if (found === "") this.#add(labelWrongUnnamed, place);
    else this.#add(labelWrong, place);
  }

  /** The label of a group of rows. */
  group({ hit, cell }: { readonly hit: Hit; readonly cell: SourceCell }): void {
    const place = { path: hit.label.path, expected: hit.label.text, cell };
    if (hit.spelt !== "exact") this.#add(hit.spelt === "variant" ? labelVariant : labelWrong, place);
  }

  /** The labels above the columns of some rows. */
  header(
    reading: HeaderReading,
    placeOfColumn: (label: Label) => { path: string; cells: string[] },
    trusted: boolean,
  ): void {
    const { basis, columns, absent, words } = reading;
    if (basis === "labels")
      for (const column of columns)
        if (column.spelt !== "exact") this.#column(column, placeOfColumn(column.label));
    for (const label of basis === "labels" ? absent : [])
      this.#add(
        columnMissing,
        { ...placeOfColumn(label), expected: label.text, cell: undefined },
        label.path,
      );
    if (basis === "unnamed" || basis === "foreign") this.#unknown(columns, words, placeOfColumn, trusted);
  }

  #column({ label, spelt, word }: Column, place: { path: string; cells: string[] }): void {
    const found = { ...place, expected: label.text, cell: word?.cell };
    this.#add(spelt === "variant" ? labelVariant : labelWrong, found, label.path);
  }

  // One finding for the whole header: which word belongs to which column is not known.
  #unknown(
    columns: readonly Column[],
    words: HeaderReading["words"],
    placeOfColumn: (label: Label) => { path: string; cells: string[] },
    trusted: boolean,
  ): void {
    const places = columns.map(({ label }) => placeOfColumn(label));
    const cell = words[0] ? { ...words[0].cell, text: quoteWords(words) } : undefined;
    const place = {
      path: commonPath(places.map(({ path }) => path)),
      cells: places.flatMap(({ cells }) => cells),
      expected: columns.map(({ label }) => label.text).join("、"),
      cell,
    };
    if (!trusted) this.#add(cell ? labelWrongOtherMeaning : columnMissing, place, "");
    else this.#add(cell ? labelWrong : labelWrongUnnamed, place, "");
  }

  #runTogether(place: Found, { values }: Match["row"]): void {
    const text = `${place.cell?.text ?? ""}${values.map(({ cell }) => cell.text).join("")}`;
    this.#add(labelVariantRunTogether, { ...place, cell: { at: values[0]?.cell.at ?? {}, text } });
  }

  #add(entry: Entry, found: Found, of = found.path): void {
    const key = [entry.code, entry.variant, of, found.expected, labelKey(found.cell?.text ?? "")].join("\n");
    const same = this.#found.get(key) ?? { entry, found, paths: [], cells: [] };
    same.paths.push(found.path);
    same.cells.push(...(found.cells ?? []));
    this.#found.set(key, same);
  }

  /** Says what was found. */
  say(): void {
    for (const { entry, found, paths, cells } of this.#found.values()) {
      const path = commonPath(paths);
      const { expected, cell } = found;
      const details = {
        expected,
        ...(cell ? { actual: oneLine(cell.text), at: placeOf(cell) } : {}),
        ...(cells.length > 0 && cells.join() !== path ? { cells } : {}),
      };
      this.#notes.add(entry as typeof labelWrong, path, details as { expected: string; actual: string });
    }
  }
}

/** The place that holds all of some places. */
export function commonPath(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const keys = first.split("/");
  let shared = keys.length;
  for (const path of others) {
    const other = path.split("/");
    let at = 0;
    while (at < shared && keys[at] === other[at]) at++;
    shared = at;
  }
  return keys.slice(0, shared).join("/");
}
