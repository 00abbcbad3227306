import {
  type Details,
  type Entry,
  excerpt,
  type Finding,
  type FoundAt,
  find,
  type Lang,
} from "@nianbao/findings";
import { type Labels, labelOf } from "@nianbao/form/labels";
import type { SourceCell } from "../document.ts";

/** More findings than this are of no use to anyone, and would only fill the memory. */
const MOST = 10_000;
const THE_REPORT = { "zh-CN": "报告", en: "The report" };

/** Collects what is found while a source is read. */
export class Notes {
  readonly findings: Finding[] = [];
  readonly lang: Lang;
  readonly #labels: Labels;

  constructor(labels: Labels, lang: Lang) {
    this.#labels = labels;
    this.lang = lang;
  }

  /** Adds a finding, with the official labels of its place. */
  add<E extends Entry>(entry: E, path: string, details: Omit<Details<E>, "label">): void {
    if (this.findings.length >= MOST) return;
    this.findings.push(
      find(entry, path, { ...details, label: this.label(path) } as unknown as Details<E>, this.lang),
    );
  }

  /** The official labels of a place, in one line. */
  label(path: string): string {
    return path === "" ? THE_REPORT[this.lang] : labelOf(this.#labels, path, this.lang);
  }
}

/** Where a cell stands in the source, with what it says. */
export function placeOf(cell: Pick<SourceCell, "text" | "at">): FoundAt {
  return { ...cell.at, text: oneLine(cell.text) };
}

/** A text of the source as a finding quotes it. */
export function oneLine(text: string): string {
  return excerpt(text.replaceAll(/\s+/g, " ").trim());
}
