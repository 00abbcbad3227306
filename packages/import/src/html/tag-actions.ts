import type { Attributes } from "./tags.ts";

/** What beginnings and ends of elements do to a page that is being read. */
export interface Page {
  image(src: string, alt: string): void;
  preformatted(change: 1 | -1): void;
  openList(ordered: boolean): void;
  openPoint(): void;
  closeList(): void;
  openTable(): void;
  closeTable(): void;
  caption(isOpen: boolean): void;
  /** Begins or ends a group of rows, such as that of a header. */
  section(inHead: boolean): void;
  openRow(): void;
  closeRow(): void;
  openCell(colspan: number, rowspan: number): void;
  closeCell(): void;
}

export const OPENING: ReadonlyMap<string, (page: Page, attributes: Attributes) => void> = new Map<
  string,
  (page: Page, attributes: Attributes) => void
>([
  ["img", (page, attributes) => image(page, attributes)],
  ["image", (page, attributes) => image(page, attributes)],
  ["pre", (page) => page.preformatted(1)],
  ["ul", (page) => page.openList(false)],
  ["ol", (page) => page.openList(true)],
  ["li", (page) => page.openPoint()],
  ["table", (page) => page.openTable()],
  ["caption", (page) => page.caption(true)],
  ["thead", (page) => page.section(true)],
  ["tbody", (page) => page.section(false)],
  ["tfoot", (page) => page.section(false)],
  ["tr", (page) => page.openRow()],
  ["td", (page, attributes) => cell(page, attributes)],
  ["th", (page, attributes) => cell(page, attributes)],
]);

export const CLOSING: ReadonlyMap<string, (page: Page) => void> = new Map<string, (page: Page) => void>([
  ["pre", (page) => page.preformatted(-1)],
  ["ul", (page) => page.closeList()],
  ["ol", (page) => page.closeList()],
  ["table", (page) => page.closeTable()],
  ["caption", (page) => page.caption(false)],
  ["thead", (page) => page.section(false)],
  ["tr", (page) => page.closeRow()],
  ["td", (page) => page.closeCell()],
  ["th", (page) => page.closeCell()],
]);

function image(page: Page, attributes: Attributes): void {
  page.image(attributes.get("src") ?? "", attributes.get("alt") ?? "");
}

function cell(page: Page, attributes: Attributes): void {
  page.openCell(span(attributes, "colspan", 1_000), span(attributes, "rowspan", 65_534));
}

function span(attributes: Attributes, name: string, most: number): number {
  const text = attributes.get(name);
  if (text === undefined) return 1;
  const digits = /^\s*(\d{1,9})/.exec(text)?.[1];
  return Math.min(most, Math.max(1, Number(digits ?? 1)));
}
