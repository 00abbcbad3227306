import type { Item } from "../document.ts";
import { Flow } from "../flow/flow.ts";
import { readXml, type XmlEvents } from "./xml.ts";

/** Text that was deleted, what a field computes, and second versions of the same drawing. */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "mc:Fallback",
  "w:rPr",
  "w:sectPr",
]);

/** The text of a document in order: paragraphs, pictures, rows of tables. */
export function readBody(xml: string, pictures: ReadonlyMap<string, string>): Item[] {
  const reader = new BodyReader(pictures);
  readXml(xml, reader);
  return reader.end();
}

type Attributes = Readonly<Record<string, string>>;

class BodyReader implements XmlEvents {
  readonly #flow = new Flow();
  readonly #pictures: ReadonlyMap<string, string>;
  /** How deep the reader is in an element that is passed over. */
  #skipped = 0;
  #inText = false;
  #level: number | undefined;
  #description = "";
  /** Spans of the cell whose properties are being read; it is opened with the first paragraph in it. */
  #cell: { colspan: number; covered: boolean } | undefined;

  constructor(pictures: ReadonlyMap<string, string>) {
    this.#pictures = pictures;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped++;
      return;
    }
    if (name === "w:tbl" || name === "w:tr" || name === "w:tc" || name === "w:p") this.#openBlock(name);
    else this.#openInline(name, attributes);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (name === "w:t") this.#inText = false;
    else if (name === "w:p") this.#flow.endLine(this.#level);
    else if (name === "w:tc") {
      this.#openCell();
      this.#flow.closeCell();
    } else if (name === "w:tbl") this.#flow.closeTable();
  }

  text(text: string): void {
    if (this.#inText && this.#skipped === 0) this.#flow.text(text);
  }

  end(): Item[] {
    return this.#flow.end();
  }

  #openBlock(name: string): void {
    if (name !== "w:tc") this.#openCell();
    if (name === "w:tbl") this.#flow.openTable();
    else if (name === "w:tr") this.#flow.openRow(false);
    else if (name === "w:tc") this.#cell = { colspan: 1, covered: false };
    else {
      this.#flow.endLine();
      this.#level = undefined;
    }
  }

  #openCell(): void {
    if (!this.#cell) return;
    const { colspan, covered } = this.#cell;
    this.#cell = undefined;
    this.#flow.openCell(colspan, 1, covered);
  }

  #openInline(name: string, attributes: Attributes): void {
    const value = attributes["w:val"] ?? "";
    switch (name) {
      case "w:t":
        this.#inText = true;
        return;
      case "w:tab":
        this.#flow.text("\t");
        return;
      case "w:br":
      case "w:cr":
        this.#flow.endLine();
        return;
      case "w:noBreakHyphen":
        this.#flow.text("-");
        return;
      case "w:gridSpan":
        if (this.#cell) this.#cell.colspan = Math.min(1_000, Math.max(1, Number.parseInt(value, 10) || 1));
        return;
      case "w:vMerge":
        if (this.#cell) this.#cell.covered = value !== "restart";
        return;
      case "w:outlineLvl":
        this.#level = /^[0-5]$/.test(value) ? Number(value) + 1 : this.#level;
        return;
      case "w:pStyle":
        this.#level = levelOfStyle(value);
        return;
      case "wp:docPr":
        this.#description = attributes["descr"] ?? "";
        return;
      case "a:blip":
        this.#picture(attributes["r:embed"] ?? attributes["r:link"] ?? "");
    }
  }

  #picture(id: string): void {
    const src = this.#pictures.get(id) ?? id;
    if (src !== "") this.#flow.figure(src, this.#description);
    this.#description = "";
  }
}

// Styles of headings are called Heading1, or 1 in Chinese Word.
function levelOfStyle(style: string): number | undefined {
  const level = /^(?:Heading|heading|标题)?\s*([1-6])$/.exec(style)?.[1];
  return level === undefined ? undefined : Number(level);
}
