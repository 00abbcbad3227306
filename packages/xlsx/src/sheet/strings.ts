import { encodeText } from "../xml/text.ts";
import { type StyleName, style } from "./styles.ts";

/** Texts that stand in many cells of a workbook, such as its labels: each is kept once. */
export class Strings {
  readonly #indexes = new Map<string, number>();

  /** A cell with a label. */
  cell(at: string, name: StyleName, text: string): string {
    return this.later(name, text)(at);
  }

  /** As `cell`, for a cell whose row is not known yet. */
  later(name: StyleName, text: string): (at: string) => string {
    const index = this.indexOf(text);
    return (at) => `<c r="${at}" s="${style[name]}" t="s"><v>${index}</v></c>`;
  }

  /** The number that cells refer to a text by. */
  indexOf(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  /** `xl/sharedStrings.xml`. */
  xml(): string {
    const items = [...this.#indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${encodeText(text)}</t></si>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join("")}</sst>`;
  }
}
