import { parse } from "parse5";
import type { PageCell, PageProperties, PageRow } from "../case.ts";
import type { Problem } from "../problem.ts";
import { attribute, type Element, elementsIn, isCell, visibleText } from "./html-tree.ts";

/** What a page lacks of the properties that it must have. */
export function checkPage(html: string, { headings, tables, texts }: PageProperties): Problem[] {
  const elements = [...elementsIn(parse(html))];
  const page = visibleText(elements[0]);
  return [
    ...checkHeadings(elements, headings),
    ...tables.flatMap((rows) => checkTable(elements, rows)),
    ...texts
      .filter((text) => !page.includes(collapsed(text)))
      .map((text) => ({ at: "text", expected: text })),
  ];
}

function checkHeadings(elements: readonly Element[], expected: readonly string[]): Problem[] {
  const found = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(visibleText);
  let from = 0;
  return expected.flatMap((heading) => {
    const place = found.indexOf(collapsed(heading), from);
    if (place < 0) return [{ at: "heading", expected: heading }];
    from = place + 1;
    return [];
  });
}

function checkTable(elements: readonly Element[], rows: readonly PageRow[]): Problem[] {
  const ids = rows.flat().flatMap(({ id }) => id ?? []);
  const table = elements
    .filter(({ tagName }) => tagName === "table")
    .find((one) => [...elementsIn(one)].some((cell) => ids.includes(attribute(cell, "id") ?? "")));
  if (!table) return [{ at: `#${ids[0]}`, expected: "a table that holds it" }];
  const found = [...elementsIn(table)]
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => [...elementsIn(row)].filter(isCell).map(cellOf));
  const problems = rows.flatMap((row, index) =>
    checkRow(row, found[index] ?? [], `${ids[0]} row ${index + 1}`),
  );
  return found.length > rows.length
    ? [...problems, { at: `#${ids[0]}`, expected: `${rows.length} rows`, actual: `${found.length} rows` }]
    : problems;
}

type FoundCell = Required<PageCell>;

function cellOf(element: Element): FoundCell {
  const span = (name: string) => Number(attribute(element, name) ?? 1);
  return {
    text: visibleText(element),
    header: element.tagName === "th",
    id: attribute(element, "id") ?? "",
    rowspan: span("rowspan"),
    colspan: span("colspan"),
  };
}

function checkRow(expected: PageRow, found: readonly FoundCell[], row: string): Problem[] {
  const surplus = found.slice(expected.length).map(({ text }) => ({ at: `#${row}`, actual: text }));
  return [
    ...expected.flatMap((cell, index) => checkCell(cell, found[index], `#${row} cell ${index + 1}`)),
    ...surplus,
  ];
}

function checkCell(cell: PageCell, found: FoundCell | undefined, at: string): Problem[] {
  const expected = { rowspan: 1, colspan: 1, ...cell, text: collapsed(cell.text) };
  if (!found) return [{ at, expected: cell.text }];
  return Object.entries(expected)
    .filter(([key, value]) => found[key as keyof FoundCell] !== value)
    .map(([key, value]) => ({ at: `${at} ${key}`, expected: value, actual: found[key as keyof FoundCell] }));
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
