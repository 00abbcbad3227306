import { strFromU8, unzipSync } from "fflate";
import { readXml } from "./xml.ts";

/** What cells show, by their addresses. */
export type Cells = Map<string, number | string>;

/**
 * Reads what the cells of a workbook show, by their addresses (`Sheet!A1`), whoever wrote it. The result of a formula is the
 * one that was saved with it.
 *
 * @throws {Error} when it is no workbook
 */
export function readWorkbook(bytes: Uint8Array): Cells {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`no ${name}`);
    return strFromU8(file);
  };
  const shared = "xl/sharedStrings.xml" in files ? sharedStrings(part("xl/sharedStrings.xml")) : [];
  const cells: Cells = new Map();
  for (const [sheet, target] of sheetsOf(part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels")))
    for (const [address, value] of cellsOf(part(target), shared)) cells.set(`${sheet}!${address}`, value);
  return cells;
}

function sheetsOf(workbook: string, relationships: string): [name: string, part: string][] {
  const targets = new Map<string, string>();
  readXml(relationships, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: [string, string][] = [];
  readXml(workbook, {
    open: (element, { name = "", id = "" }) => {
      if (element === "sheet") sheets.push([name, targets.get(id) ?? ""]);
    },
  });
  return sheets;
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  readXml(xml, {
    open: (name) => {
      if (name === "si") strings.push("");
    },
    // A reading aid for a word (rPh) is no part of it.
    text: (text, inside) => {
      if (inside.at(-1) === "t" && !inside.includes("rPh")) strings.push(`${strings.pop() ?? ""}${text}`);
    },
  });
  return strings;
}

function cellsOf(xml: string, shared: readonly string[]): Cells {
  const cells: Cells = new Map();
  let [address, type] = ["", ""];
  readXml(xml, {
    open: (name, { r = "", t = "n" }) => {
      if (name === "c") [address, type] = [r, t];
    },
    text: (text, inside) => {
      if (inside.at(-1) === "v") cells.set(address, cellValue(text, type, shared));
      if (inside.at(-1) === "t" && inside.includes("is"))
        cells.set(address, `${cells.get(address) ?? ""}${text}`);
    },
  });
  return cells;
}

function cellValue(text: string, type: string, shared: readonly string[]): number | string {
  if (type === "s") return shared[Number(text)] ?? "";
  return type === "n" ? Number(text) : text;
}
