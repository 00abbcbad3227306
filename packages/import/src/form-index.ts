import type { Labels } from "@nianbao/form/labels";

/** What an edition's form says that a reader needs: its labels and where they lead. Generated, one an edition. */
export interface FormIndex {
  readonly edition: string;
  readonly schemaVersion: string;
  readonly years: { readonly from: number; readonly to?: number };
  /** A report with nothing filled in, its keys in the order of the form. */
  readonly blank: object;
  readonly sections: readonly SectionIndex[];
  readonly tables: readonly TableIndex[];
  readonly equations: readonly SumsPattern[];
}

/** An edition: its form, and its labels in every language. */
export interface Edition {
  readonly index: FormIndex;
  readonly labels: Labels;
}

export interface SectionIndex {
  readonly path: string;
  readonly heading: string;
  readonly spellings: readonly Spelling[];
  readonly kind: "table" | "text";
  readonly narratives: readonly NarrativeIndex[];
  /** Groups of numbers that stand with the text. */
  readonly figures?: readonly FiguresIndex[];
}

export interface FiguresIndex {
  readonly path: string;
  readonly title: string;
  /** The official label of each number, by its key. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface NarrativeIndex {
  readonly path: string;
  /** The text stands below the section's heading, without a heading of its own. */
  readonly lead: boolean;
  /** Words that tell its heading from the others. */
  readonly words: readonly string[];
}

/** Another way in which a label is written on real pages. */
export interface Spelling {
  readonly text: string;
  /** `variant` means the same; `misprint` says something else, or nothing. */
  readonly note: "variant" | "misprint";
}

export interface TableIndex {
  readonly path: string;
  readonly corners: readonly string[];
  readonly blocks: readonly BlockIndex[];
  /** The numbers that are no simple counts, by path. */
  readonly numbers: Readonly<Record<string, NumberIndex>>;
}

/** Rows that share a header. The path of a number is its row's path and its column's, one after the other. */
export interface BlockIndex {
  readonly caption?: string;
  readonly columns: readonly Label[];
  readonly rows: readonly Label[];
}

export interface Label {
  readonly text: string;
  readonly path: string;
  readonly spellings?: readonly Spelling[];
  readonly below?: readonly Label[];
}

export interface NumberIndex {
  readonly kind: "change" | "amount";
  /** The unit that the form prints. */
  readonly unit?: string;
  /** The sibling that states the unit, and what it may say. */
  readonly statedIn?: string;
  readonly units?: readonly string[];
}

/** Two sums of numbers, as paths, that are equal. */
export interface Sums {
  readonly sum: readonly string[];
  readonly equals: readonly string[];
}

/** The same of several places: `*` in a path stands for each of them in turn. */
export interface SumsPattern extends Sums {
  readonly over: readonly string[];
}

/** The equations of a form, one by one. */
export function sumsOf(index: FormIndex): readonly Sums[] {
  const known = sums.get(index) ?? expand(index);
  sums.set(index, known);
  return known;
}

const sums = new WeakMap<FormIndex, readonly Sums[]>();

function expand({ equations }: FormIndex): Sums[] {
  return equations.flatMap(({ over, sum, equals }) =>
    over.map((place) => ({
      sum: sum.map((path) => path.replace("*", place)),
      equals: equals.map((path) => path.replace("*", place)),
    })),
  );
}
