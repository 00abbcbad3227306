import { isoOf } from "../dates.ts";
import { NianbaoXlsxError } from "../error.ts";
import { parseXml } from "../xml/parse.ts";
import { decodeText } from "../xml/text.ts";
import { type Archive, damaged, openArchive } from "../zip/open.ts";
import { readSheet, type SheetCells } from "./sheet.ts";

/** A workbook, opened: its sheets in order, each read when it is asked for. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** The day that a number means, as an ISO date. */
  day(serial: number): string | undefined;
  /** Whether cells of that format are dates. */
  isDate(style: number): boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  read(options: { readonly merges: boolean }): SheetCells;
}

const MOST_SHEETS = 200;

/**
 * Opens a workbook, whoever saved it.
 *
 * @throws {NianbaoXlsxError} when the bytes are no workbook that can be read
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const path = mainPart(archive);
  const targets = relationsOf(archive, path);
  const { names, from1904 } = workbookPart(archive, path);
  const strings = once(() => sharedStrings(archive, targetOf(targets, "sharedStrings")));
  const dates = once(() => dateStyles(archive, targetOf(targets, "styles")));
  const sheets = names.slice(0, MOST_SHEETS).flatMap(({ name, id }) => {
    const relation = targets.find((one) => one.id === id);
    if (relation?.type !== "worksheet") return [];
    return [{ name, read: sheetReader(archive, relation.target, strings) }];
  });
  return { sheets, day: (serial) => isoOf(serial, from1904), isDate: (style) => dates()[style] === true };
}

function sheetReader(
  archive: Archive,
  target: string,
  strings: () => readonly string[],
): WorkbookSheet["read"] {
  return ({ merges }) => {
    const bytes = archive.file(target);
    if (!bytes) throw damaged();
    return readSheet(bytes, strings(), merges);
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** The name of the part, from the root. */
  readonly target: string;
}

function mainPart(archive: Archive): string {
  const target = targetOf(relationsOf(archive, ""), "officeDocument");
  const path = target ?? "xl/workbook.xml";
  if (!archive.has(path))
    throw new NianbaoXlsxError(
      "not-a-workbook",
      "压缩包里没有 Excel 工作簿（.xlsx）。 The archive holds no Excel workbook (.xlsx).",
    );
  return path;
}

function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((one) => one.type === type)?.target;
}

function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.file(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  parseXml(bytes, {
    open(name, { Id, Type, Target }) {
      if (name !== "Relationship" || Id === undefined || Type === undefined || Target === undefined) return;
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: resolve(folder, Target),
      });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function workbookPart(
  archive: Archive,
  path: string,
): { names: { name: string; id: string }[]; from1904: boolean } {
  const names: { name: string; id: string }[] = [];
  let from1904 = false;
  parseXml(archive.file(path) as Uint8Array, {
    open(element, attributes) {
      if (element === "sheet") names.push({ name: attributes["name"] ?? "", id: attributes["id"] ?? "" });
      if (element === "workbookPr") from1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
    },
  });
  return { names, from1904 };
}

// The runs of rich text are one text; what is written above characters is not part of it.
function sharedStrings(archive: Archive, path: string | undefined): string[] {
  const strings: string[] = [];
  const bytes = path === undefined ? undefined : archive.file(path);
  if (!bytes) return strings;
  let text = "";
  let collect = false;
  let phonetic = false;
  parseXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") collect = !phonetic;
    },
    text(piece) {
      if (collect) text += piece;
    },
    close(name) {
      if (name === "si") strings.push(decodeText(text));
      else if (name === "rPh") phonetic = false;
      else if (name === "t") collect = false;
    },
  });
  return strings;
}

function dateStyles(archive: Archive, path: string | undefined): boolean[] {
  const styles: boolean[] = [];
  const bytes = path === undefined ? undefined : archive.file(path);
  if (!bytes) return styles;
  const own = new Map<number, boolean>();
  let inCells = false;
  parseXml(bytes, {
    open(name, attributes) {
      const id = Number(attributes["numFmtId"]);
      if (name === "numFmt") own.set(id, isDateCode(attributes["formatCode"] ?? ""));
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(own.get(id) ?? isDateFormat(id));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

// The formats that have no code in the file; 27 to 36 and 50 to 58 are dates in Chinese editions.
function isDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

function isDateCode(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
