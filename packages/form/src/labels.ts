import { keysOf, step } from "./pointer.ts";

/** The labels of an edition alone, without its layout: small enough for every bundle. */
export interface Labels {
  /** The sections that are tables: their cells are named by row and column, without the section's heading. */
  readonly tables: readonly string[];
  readonly root: LabelBranch;
  readonly definitions: Readonly<Record<string, LabelBranch | undefined>>;
}

export type LabelBranch = Readonly<Record<string, LabelEntry>>;

/** The official label, its English, and what stands below: labels, or the name of a definition. */
export type LabelEntry = readonly [title: string, en: string, below?: LabelBranch | string];

export type LabelLanguage = "zh-CN" | "en";

/**
 * The official labels of a place, from the outside inwards.
 *
 * @param labels - an edition's labels
 * @param path - JSON Pointer into a report; a key that the form does not know stands for itself
 * @returns for a cell of a table its row labels, then its column labels
 * @example
 * labelsOf(labels, "/requests/outcomes/granted/total"); // ["三、本年度办理结果", "（一）予以公开", "总计"]
 */
export function labelsOf(labels: Labels, path: string, lang: LabelLanguage = "zh-CN"): string[] {
  const keys = keysOf(path);
  const names: string[] = [];
  let branch: LabelBranch | undefined = labels.root;
  for (const key of keys) {
    const entry: LabelEntry | undefined = branch && Object.hasOwn(branch, key) ? branch[key] : undefined;
    names.push(entry ? entry[lang === "en" ? 1 : 0] : ordinal(key, lang));
    const below: LabelEntry[2] = entry?.[2];
    branch = typeof below === "string" ? labels.definitions[below] : below;
  }
  return keys.length > 1 && labels.tables.includes(keys[0] as string) ? names.slice(1) : names;
}

/** {@link labelsOf} in one line: `三、本年度办理结果 / （一）予以公开 / 总计`; empty for the whole report. */
export function labelOf(labels: Labels, path: string, lang: LabelLanguage = "zh-CN"): string {
  return labelsOf(labels, path, lang).join(" / ");
}

// Places in a list are counted from one when people speak of them.
function ordinal(key: string, lang: LabelLanguage): string {
  if (!/^\d{1,9}$/.test(key)) return key;
  const place = Number(key) + 1;
  return lang === "en" ? `no. ${place}` : `第${place}项`;
}

/**
 * The row of a table that a cell stands in: the place above it whose type is a named set of columns.
 *
 * @example
 * rowOf(labels, "/requests/received/organizations/others"); // "/requests/received"
 */
export function rowOf(labels: Labels, path: string): string | undefined {
  const keys = keysOf(path);
  let branch: LabelBranch | undefined = labels.root;
  for (const [index, key] of keys.entries()) {
    const below: LabelEntry[2] = branch && Object.hasOwn(branch, key) ? branch[key]?.[2] : undefined;
    if (typeof below === "string")
      return index < keys.length - 1
        ? keys
            .slice(0, index + 1)
            .map(step)
            .join("")
        : undefined;
    branch = below;
  }
  return undefined;
}
