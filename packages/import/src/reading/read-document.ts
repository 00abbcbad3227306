import {
  editionYearMismatch,
  editionYearMismatchOpen,
  labelVariant,
  labelWrong,
  labelWrongUnnamed,
  missingField,
  notAReport,
  pictureOnly,
  sectionMissing,
} from "@nianbao/findings";
import { holdsFor } from "@nianbao/form/years";
import type { Draft } from "@nianbao/types";
import type { Item, SourceDocument } from "../document.ts";
import { type Edition, type FormIndex, type Sums, sumsOf } from "../form-index.ts";
import { bookOf } from "../labels/book.ts";
import type { ImportOptions, ImportResult } from "../options.ts";
import { type Division, divide, type Region } from "../sections/regions.ts";
import { readTable } from "../tables/read-table.ts";
import type { TableReading } from "../tables/reading.ts";
import { acceptSuggestions } from "./accept.ts";
import { chooseEdition } from "./choose-edition.ts";
import { countLabels, editionEvidence, foreignColumns } from "./edition.ts";
import { type Facts, factsOf } from "./facts.ts";
import { sayGap } from "./gaps.ts";
import { Notes, oneLine } from "./notes.ts";
import { inFormOrder } from "./order.ts";
import { suggest } from "./suggest.ts";
import { fillText } from "./text.ts";

/** With fewer labels and headings of the form than these, a source is no report. */
const FEWEST = { labels: 4, headings: 3 };

/** Reads a source of any format, once it is a document, by one of some editions. */
export function readDocument(
  source: SourceDocument,
  editions: readonly Edition[],
  options: ImportOptions,
): ImportResult {
  const facts = factsOf(source, options);
  const edition = chooseEdition(options.edition, editionEvidence(source.items, editions), facts.year);
  const notes = new Notes(edition.labels, options.lang ?? "zh-CN");
  const division = divide(source.items, edition.index);
  if (!isReport(source.items, division, editions)) return refuse(source, facts, notes);
  const foreign = foreignColumns(edition.index, editions);
  return new DocumentReader(edition.index, foreign, notes, division, facts).read(options.accept === true);
}

function isReport(items: readonly Item[], { regions }: Division, editions: readonly Edition[]): boolean {
  const headings = regions.filter(({ heading }) => heading).length;
  return headings >= FEWEST.headings || countLabels(items, editions) >= FEWEST.labels;
}

// A page with the title of a report and nothing but pictures below it is one that cannot be read.
function refuse({ items }: SourceDocument, facts: Facts, notes: Notes): ImportResult {
  const hasTitle = facts.title !== "" && facts.year !== undefined;
  const isBare = items.every(
    (item) => item.type === "figure" || (item.type === "text" && item.text.length < 20),
  );
  const isPicture = (hasTitle || isBare) && items.some((item) => item.type === "figure");
  notes.add(isPicture ? pictureOnly : notAReport, "", {});
  return { report: null, findings: notes.findings };
}

class DocumentReader {
  readonly #index: FormIndex;
  readonly #equations: readonly Sums[];
  readonly #foreign: ReadonlySet<string>;
  readonly #notes: Notes;
  readonly #division: Division;
  readonly #facts: Facts;

  constructor(
    index: FormIndex,
    foreign: ReadonlySet<string>,
    notes: Notes,
    division: Division,
    facts: Facts,
  ) {
    this.#index = index;
    this.#equations = sumsOf(index);
    this.#foreign = foreign;
    this.#notes = notes;
    this.#division = division;
    this.#facts = facts;
  }

  read(accept: boolean): ImportResult {
    this.#sayYear();
    this.#sayHeadings();
    const tables = this.#index.tables.map((table) => this.#readTable(table.path));
    const report = this.#filled(tables);
    this.#sayGaps(tables);
    fillText(report, this.#division, this.#index, this.#facts, this.#notes);
    const found = inFormOrder(this.#notes.findings, this.#index);
    const findings = accept ? acceptSuggestions(report, found) : found;
    return { report: report as unknown as Draft, findings };
  }

  #filled(tables: readonly TableReading[]): Record<string, unknown> {
    const { year, title, organ, publishedOn, period } = this.#facts;
    const values = new Map<string, number | string>(
      tables.flatMap(({ numbers, units }) => [...numbers, ...units]),
    );
    const filled = fill(this.#index.blank, "", values);
    const { edition, schemaVersion, year: _, title: __, organ: ___, ...sections } = filled;
    return {
      edition,
      schemaVersion,
      year: year ?? null,
      title,
      organ: { name: organ },
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(period === undefined ? {} : { period }),
      ...sections,
    };
  }

  #sayYear(): void {
    const { year } = this.#facts;
    const { edition, years } = this.#index;
    if (year === undefined) this.#notes.add(missingField, "/year", {});
    else if (!holdsFor(this.#index, year)) {
      const details = { edition, from: years.from, actual: year };
      if (years.to === undefined) this.#notes.add(editionYearMismatchOpen, "/year", details);
      else this.#notes.add(editionYearMismatch, "/year", { ...details, to: years.to });
    }
  }

  #sayHeadings(): void {
    for (const section of this.#index.sections) {
      const region = this.#regionOf(section.path);
      const heading = region?.heading;
      const place = { expected: section.heading, actual: oneLine(heading?.text ?? "") };
      if (!region) this.#notes.add(sectionMissing, section.path, {});
      else if (!heading) this.#notes.add(labelWrongUnnamed, section.path, place);
      else if (heading.spelt === "variant") this.#notes.add(labelVariant, section.path, place);
      else if (heading.spelt === "misprint") this.#notes.add(labelWrong, section.path, place);
    }
  }

  #regionOf(path: string): Region | undefined {
    return this.#division.regions.find(({ section }) => section.path === path);
  }

  #readTable(path: string): TableReading {
    const table = this.#index.tables.find((one) => one.path === path) as FormIndex["tables"][number];
    return readTable(this.#regionOf(path)?.items ?? [], {
      book: bookOf(table),
      equations: this.#equations,
      foreign: this.#foreign,
      notes: this.#notes,
    });
  }

  #sayGaps(tables: readonly TableReading[]): void {
    const numbers = new Map(tables.flatMap((table) => [...table.numbers]));
    const gaps = tables.flatMap((table) => table.gaps);
    const totals = tables.flatMap((table) => table.totals);
    const blank = new Set(gaps.filter(({ kind }) => kind !== "table").flatMap(({ cells }) => cells));
    const suggested = suggest(numbers, blank, this.#equations, totals);
    for (const gap of gaps) sayGap(gap, suggested, this.#isPicture(gap.path), this.#notes);
  }

  #isPicture(path: string): boolean {
    return this.#regionOf(path)?.items.some(isPicture) ?? false;
  }
}

// A copy of a blank report with the values that were read, made in one go rather than place by place.
function fill(
  blank: object,
  at: string,
  values: ReadonlyMap<string, number | string>,
): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(blank)) {
    const path = `${at}/${key}`;
    if (value === null) filled[key] = values.get(path) ?? null;
    else if (Array.isArray(value)) filled[key] = [...value];
    else filled[key] = typeof value === "object" ? fill(value, path, values) : value;
  }
  return filled;
}

/** A picture, or the name of its file that a page left in the text. */
function isPicture(item: Item): boolean {
  if (item.type === "figure") return true;
  return (
    item.type === "text" && item.text.length < 200 && /\.(?:png|jpe?g|gif|bmp|webp|tiff?)\b/i.test(item.text)
  );
}
