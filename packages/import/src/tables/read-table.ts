import { cellNotANumberUnplaced, columnMissing } from "@nianbao/findings";
import type { Item, SourceCell } from "../document.ts";
import type { Sums } from "../form-index.ts";
import { type Leaf, leavesOf, type TableBook } from "../labels/book.ts";
import { type Notes, oneLine, placeOf } from "../reading/notes.ts";
import { align, type Match } from "./align.ts";
import { endsSource, type Fitted, fit, type Misfit, showsLead } from "./fit.ts";
import { divide, type GroupRow, groupTotal, leavesBelow, rowsRunTogether } from "./group-rows.ts";
import type { HeaderReading } from "./header/header.ts";
import { cellsOf, Headers } from "./headers.ts";
import { cellsOfRows, missingRows } from "./missing.ts";
import { Numbers } from "./numbers.ts";
import type { Gap, PartTotal, TableReading } from "./reading.ts";
import { commonPath, LabelNotes } from "./say-labels.ts";
import { type Scan, type SourceRow, scan } from "./scan.ts";
import { trust } from "./trust.ts";
import { unitOfHeader } from "./unit.ts";
import { sayUnknown } from "./unknown-rows.ts";

/** What the reader of a table needs to know of the rest. */
export interface TableContext {
  readonly book: TableBook;
  readonly equations: readonly Sums[];
  /** Keys of column labels that belong to other editions. */
  readonly foreign: ReadonlySet<string>;
  readonly notes: Notes;
}

/** Reads one table from the region of the source in which it stands. */
export function readTable(items: readonly Item[], context: TableContext): TableReading {
  return new TableReader(context).read(items);
}

class TableReader {
  readonly #context: TableContext;
  readonly #numbers: Numbers;
  readonly #labels: LabelNotes;
  readonly #headers: Headers;
  readonly #gaps: Gap[] = [];
  readonly #totals: PartTotal[] = [];
  readonly #found = new Set<Leaf>();
  /** Rows may begin with empty cells behind their labels. */
  #leads = false;

  constructor(context: TableContext) {
    this.#context = context;
    this.#numbers = new Numbers(context.book.table, context.notes);
    this.#labels = new LabelNotes(context.notes);
    this.#headers = new Headers(context.book, context.foreign);
  }

  read(items: readonly Item[]): TableReading {
    const { book } = this.#context;
    const source = scan(items, book);
    const { groups, others } = divide(source.rows, book);
    this.#leads = others.some((row) => this.#showsLead(row));
    const { matches, unknown } = align(
      others,
      source.mentions,
      book,
      (row, leaf) => typeof this.#fit(row, leaf) !== "string",
    );
    const together = groups.map((row) => rowsRunTogether(row, book, this.#headers));
    for (const match of [...matches, ...together.flat()]) this.#takeRow(match);
    for (const row of source.mentions) this.#takeMention(row);
    const alone = groups.filter((_, at) => together[at]?.length === 0);
    const strange = alone.filter((row) => !this.#takeGroup(row));
    if (this.#found.size > 0) this.#say(source, [...unknown, ...strange]);
    return this.#result();
  }

  #showsLead(row: SourceRow): boolean {
    const leaf = row.label && this.#context.book.leafOf.get(row.label.label);
    return leaf !== undefined && showsLead(row, this.#headers.above(row.header, leaf));
  }

  #result(): TableReading {
    const { table } = this.#context.book;
    const found = this.#found.size > 0;
    const all = cellsOfRows(this.#context.book.leaves);
    const missing: Gap[] = found
      ? missingRows(this.#context.book, this.#found)
      : [{ kind: "table", path: table.path, cells: all }];
    return {
      table,
      found,
      numbers: this.#numbers.numbers,
      units: this.#numbers.units,
      gaps: [...this.#numbers.gaps, ...this.#gaps, ...missing],
      totals: this.#totals,
    };
  }

  // The labels above the numbers, or their order where some labels are not there.
  #fit(row: SourceRow, leaf: Leaf): { reading: HeaderReading; fitted: Fitted } | Misfit {
    const reading = this.#headers.above(row.header, leaf);
    const fitted = fit(row, reading, this.#leads);
    if (typeof fitted !== "string") return { reading, fitted };
    if (reading.basis !== "labels" || reading.absent.length === 0) return fitted;
    const byPlace = this.#headers.byPlace(reading, leaf);
    const placed = fit(row, byPlace, this.#leads);
    return typeof placed === "string" ? fitted : { reading: byPlace, fitted: placed };
  }

  #takeRow(match: Match): void {
    const { row, leaf } = match;
    const fit = this.#fit(row, leaf);
    const { cells } = leaf;
    this.#found.add(leaf);
    this.#labels.row(match);
    if (fit === "none") for (const path of cells) this.#numbers.take(path, undefined, undefined);
    else if (typeof fit === "string") this.#misfit(fit, match, cells);
    else this.#takeFitted(match, fit.reading, fit.fitted);
  }

  // A row that is named and has no numbers anywhere is blank.
  #takeMention(row: SourceRow): void {
    const leaf = row.label && this.#context.book.leafOf.get(row.label.label);
    if (!leaf || !row.label || this.#found.has(leaf)) return;
    this.#takeRow({ row, leaf, spelt: row.label.spelt, found: row.labelCell?.text ?? "" });
  }

  #takeFitted({ row, leaf }: Match, reading: HeaderReading, fitted: Fitted): void {
    const path = (at: number) => leaf.label.path + (reading.columns[at]?.label.path ?? "");
    const numbers = new Map(
      fitted.flatMap((token, at) =>
        token?.value.type === "number" ? [[path(at), token.value.number] as const] : [],
      ),
    );
    const trusted = isBelowItsHeader(reading, fitted) && trust(reading, numbers, this.#context.equations);
    const cutShort =
      endsSource(row) && (fitted.includes(undefined) || leaf.order + 1 < this.#context.book.leaves.length);
    this.#headers.use(reading, leaf, trusted);
    for (const [at, token] of fitted.entries()) {
      const word = reading.columns[at]?.word;
      if (!trusted) this.#numbers.refuse([path(at)]);
      else this.#numbers.take(path(at), token, unitOfHeader(word?.cell.text ?? ""), cutShort);
    }
    if (reading.basis === "labels")
      this.#numbers.refuse(reading.absent.map((label) => leaf.label.path + label.path));
  }

  #misfit(why: Misfit, { row, leaf }: Match, cells: readonly string[]): void {
    const { path } = leaf.label;
    const text = oneLine(row.values.map(({ cell }) => cell.text).join(" "));
    const found: SourceCell = { text, at: row.values[0]?.cell.at ?? row.at };
    this.#numbers.refuse(cells);
    if (why === "single" && this.#hasTotal(cells)) this.#gaps.push({ kind: "parts", path, cells, found });
    else this.#context.notes.add(cellNotANumberUnplaced, path, { actual: text, cells, at: placeOf(found) });
  }

  #hasTotal(cells: readonly string[]): boolean {
    const isWithin = (path: string) => cells.includes(path);
    return this.#context.equations.some(({ sum, equals }) => sum.every(isWithin) && equals.every(isWithin));
  }

  /** @returns false when the form has no place for the row. */
  #takeGroup(row: GroupRow): boolean {
    const total = groupTotal(row, this.#context.book, this.#headers, this.#numbers, this.#leads);
    if (!total) return false;
    for (const leaf of leavesBelow(row, this.#context.book)) this.#found.add(leaf);
    this.#gaps.push(total.gap);
    this.#totals.push(...total.totals);
    this.#numbers.refuse(total.gap.cells);
    return true;
  }

  #say(source: Scan, unknown: readonly SourceRow[]): void {
    for (const group of source.groups) this.#labels.group(group);
    for (const [reading, { leaves, trusted }] of this.#headers.used)
      this.#labels.header(
        reading,
        (label) => {
          const cells = cellsOf(label, leaves);
          return { path: commonPath(cells), cells };
        },
        trusted,
      );
    this.#labels.say();
    this.#sayUnread();
    sayUnknown(source, unknown, this.#context.book.table.path, this.#context.notes);
  }

  // Columns that none of the headers above a row had.
  #sayUnread(): void {
    for (const leaf of this.#found) {
      const cells = leaf.cells.filter((path) => !this.#numbers.has(path));
      if (cells.length === 0) continue;
      const unread = leavesOf(leaf.block.columns).filter((_, at) => cells.includes(leaf.cells[at] as string));
      const expected = unread.map(({ text }) => text).join("、");
      this.#context.notes.add(columnMissing, commonPath(cells), { expected, cells });
    }
  }
}

// Text that was taken column by column has one label of a header here and the next one there: only a grid tells that it is so.
function isBelowItsHeader({ basis, absent }: HeaderReading, fitted: Fitted): boolean {
  return basis !== "labels" || absent.length === 0 || fitted.every((token) => token?.cell.grid !== undefined);
}
