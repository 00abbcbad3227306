import { countIn, FORMAT, KIND, KINDS } from "./words.ts";

/** A row as it stands on a sheet, below a narrative's title. */
export interface SheetRow {
  readonly kind: string;
  readonly format: string;
  readonly cells: readonly string[];
}

export type Block =
  | { type: "paragraph"; text: string }
  | { type: "heading"; text: string; level: number }
  | { type: "list"; ordered: boolean; items: string[] }
  | { type: "table"; caption?: string; rows: string[][]; headerRows: number }
  | { type: "figure"; src: string; alt: string; caption?: string };

type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/**
 * Reads blocks back from rows. Rows that people added are taken as they can only be meant: an item without its list
 * begins one, text without a kind is a paragraph.
 *
 * @param odd - told of a kind that is none
 */
export function blocksOf(rows: readonly SheetRow[], odd: (row: SheetRow) => void): Block[] {
  const reader = new BlockReader();
  for (const row of rows) {
    if (row.kind !== "" && !KINDS.includes(row.kind)) {
      odd(row);
      reader.take({ ...row, kind: KIND.paragraph, cells: row.cells.length === 0 ? [row.kind] : row.cells });
    } else if (row.kind !== "" || row.cells.length > 0) reader.take(row);
  }
  return reader.blocks.map(inOrder);
}

// A caption may come late, and stands before the rows.
function inOrder(block: Block): Block {
  if (block.type !== "table" || block.caption === undefined) return block;
  const { type, caption, rows, headerRows } = block;
  return { type, caption, rows, headerRows };
}

class BlockReader {
  readonly blocks: Block[] = [];
  /** Adds to the texts of the row above. */
  #goOn: (cells: readonly string[]) => void = () => {};

  take({ kind, format, cells }: SheetRow): void {
    const text = cells.join("");
    switch (kind) {
      case KIND.list:
        this.#list(format);
        break;
      case KIND.item:
        this.#item(text);
        break;
      case KIND.table:
        this.#table(text, format);
        break;
      case KIND.tableCaption:
        this.#caption(
          this.#last("table", () => ({ type: "table", rows: [], headerRows: 0 })),
          text,
        );
        break;
      case KIND.row:
        this.#row(cells, format);
        break;
      case KIND.figure:
        this.#figure(text);
        break;
      case KIND.alt:
        this.#alt(text);
        break;
      case KIND.figureCaption:
        this.#caption(
          this.#last("figure", () => ({ type: "figure", src: "", alt: "" })),
          text,
        );
        break;
      case KIND.more:
        if (this.blocks.length === 0) this.#text(kind, text);
        else this.#goOn(cells);
        break;
      default:
        this.#text(kind, text);
        break;
    }
  }

  #text(kind: string, text: string): void {
    const level = Object.entries(KIND.headings).find(([, word]) => word === kind)?.[0];
    const block: BlockOf<"paragraph" | "heading"> =
      level === undefined ? { type: "paragraph", text } : { type: "heading", text, level: Number(level) };
    this.blocks.push(block);
    this.#goOn = (more) => {
      block.text += more.join("");
    };
  }

  #list(format: string): void {
    this.blocks.push({ type: "list", ordered: format.trim() === FORMAT.ordered, items: [] });
    this.#goOn = (more) => this.#item(more.join(""));
  }

  #item(text: string): void {
    const { items } = this.#last("list", () => ({ type: "list", ordered: false, items: [] }));
    const at = items.push(text) - 1;
    this.#goOn = (more) => {
      items[at] += more.join("");
    };
  }

  #table(caption: string, format: string): void {
    const table: BlockOf<"table"> = { type: "table", rows: [], headerRows: countIn(format) ?? 0 };
    this.blocks.push(table);
    if (caption !== "") this.#caption(table, caption);
    else this.#goOn = (more) => this.#caption(table, more.join(""));
  }

  #row(cells: readonly string[], format: string): void {
    const { rows } = this.#last("table", () => ({ type: "table", rows: [], headerRows: 0 }));
    const row = padded(cells, countIn(format) ?? 0);
    rows.push(row);
    this.#goOn = (more) => {
      for (const [i, piece] of more.entries()) row[i] = (row[i] ?? "") + piece;
    };
  }

  #figure(src: string): void {
    const figure: BlockOf<"figure"> = { type: "figure", src, alt: "" };
    this.blocks.push(figure);
    this.#goOn = (more) => {
      figure.src += more.join("");
    };
  }

  #alt(alt: string): void {
    const figure = this.#last("figure", () => ({ type: "figure", src: "", alt: "" }));
    figure.alt = alt;
    this.#goOn = (more) => {
      figure.alt += more.join("");
    };
  }

  #caption(block: BlockOf<"table" | "figure">, caption: string): void {
    block.caption = caption;
    this.#goOn = (more) => {
      block.caption += more.join("");
    };
  }

  // The block above when it is of that type, else a new one.
  #last<Type extends Block["type"]>(type: Type, make: () => BlockOf<Type>): BlockOf<Type> {
    const last = this.blocks.at(-1);
    if (last?.type === type) return last as BlockOf<Type>;
    const made = make();
    this.blocks.push(made);
    return made;
  }
}

// A row that says how many cells it has has so many, the last ones empty. A mistyped number must not fill the memory.
function padded(cells: readonly string[], count: number): string[] {
  const missing = Math.min(count, 16_384) - cells.length;
  return missing > 0 ? [...cells, ...Array<string>(missing).fill("")] : [...cells];
}
