/** What the text of an edition's reports says about its tables, as the generator compiles `statements.json`. */
export interface Statements {
  /** The narratives, in the order of the form. */
  readonly narratives: readonly string[];
  /** What the template prints where text is to stand. */
  readonly notes: readonly string[];
  /** The sections in which 无 is no content. */
  readonly needed?: readonly string[];
  /** The narratives that say what will be done. */
  readonly plans?: readonly string[];
  /** The words that name a family by themselves, without those that hold a shorter one. */
  readonly names: readonly string[];
  readonly families: readonly Family[];
  readonly fee?: FeeDuty;
}

/** Cells that are spoken of in the same way. In words, `{a|b|}` stands for one of several, perhaps none. */
export interface Family {
  /** The narratives that speak of nothing else. */
  readonly narratives?: readonly string[];
  /** Words that make it the subject. */
  readonly mentions?: readonly string[];
  /** One of these must stand in the sentence, outside its own narratives. */
  readonly about?: readonly string[];
  /** Words beside which a phrase speaks of something else: always, or for organs whose names end so and in other sentences. */
  readonly unless?: { readonly says: readonly string[]; readonly organs?: readonly string[] };
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

export interface Row {
  readonly says: readonly string[];
  readonly as?: "verb" | "noun" | "all";
  /** It speaks of everything, so that its parts are the rows themselves. */
  readonly wide?: true;
  /** Every way to read it, the first one foremost. */
  readonly readings: readonly (readonly Term[])[];
}

/** A place, or all children of a place, that is added; or taken off. */
export interface Term {
  readonly at: string;
  readonly of?: readonly string[];
  readonly minus?: true;
}

export interface Column {
  readonly says?: readonly string[];
  /** Every way to read it, below a row. */
  readonly cells: readonly Term[];
  /** The unit of an amount, in yuan. */
  readonly money?: number;
}

/** Where a statement on fees must stand. */
export interface FeeDuty {
  readonly section: string;
  readonly figures: string;
  readonly unpaid?: string;
}
