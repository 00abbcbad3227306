import type { BlockIndex, Label } from "../form-index.ts";
import type { Leaf, TableBook } from "../labels/book.ts";
import { type HeaderReading, readHeader, unnamed } from "./header/header.ts";
import type { SourceHeader } from "./scan.ts";

/** The headers of a region, each read once for each block that stands below it. */
export class Headers {
  readonly #book: TableBook;
  readonly #foreign: ReadonlySet<string>;
  readonly #readings = new Map<SourceHeader, Map<BlockIndex, HeaderReading>>();
  readonly #unnamed = new Map<HeaderReading, HeaderReading>();
  /** Which rows have been read below a header. */
  readonly used: Map<HeaderReading, { leaves: Set<Leaf>; trusted: boolean }> = new Map();

  constructor(book: TableBook, foreign: ReadonlySet<string>) {
    this.#book = book;
    this.#foreign = foreign;
  }

  /** What the words above a row say of its columns. */
  above(header: SourceHeader, { block }: Leaf): HeaderReading {
    const readings = this.#readings.get(header) ?? new Map<BlockIndex, HeaderReading>();
    this.#readings.set(header, readings);
    let reading = readings.get(block);
    if (!reading) {
      reading = readHeader(header, block, this.#book, this.#foreign);
      readings.set(block, reading);
    }
    return reading;
  }

  /** The same columns by their place alone, for rows with numbers in columns whose labels are not there. */
  byPlace(reading: HeaderReading, { block }: Leaf): HeaderReading {
    let other = this.#unnamed.get(reading);
    if (!other) {
      other = unnamed(block, reading.words);
      this.#unnamed.set(reading, other);
    }
    return other;
  }

  use(reading: HeaderReading, leaf: Leaf, trusted: boolean): void {
    const used = this.used.get(reading) ?? { leaves: new Set(), trusted: true };
    used.leaves.add(leaf);
    used.trusted &&= trusted;
    this.used.set(reading, used);
  }
}

/** The numbers of a column, of the rows that stand below it. */
export function cellsOf(label: Label, leaves: Iterable<Leaf>): string[] {
  return Array.from(leaves, (leaf) => leaf.label.path + label.path);
}
