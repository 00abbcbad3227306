/** What becomes of the places of one edition in the next; read backwards, of those of the next in the one before. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly statements: readonly Statement[];
}

/** A statement about like places: each of `below` stands below each of its paths. */
export interface Statement {
  readonly kind: "move" | "split" | "merge" | "drop" | "add";
  /** Paths in the older edition; the kinds `move` and `split` have one, `add` none. */
  readonly from: readonly string[];
  /** Paths in the newer edition; the kinds `move` and `merge` have one, `drop` none. */
  readonly to: readonly string[];
  /** Pointers below the paths; `""` is the path itself. */
  readonly below: readonly string[];
  readonly reason: { readonly "zh-CN": string; readonly en: string };
  /** The clause that it rests on; none where the migration is silent. */
  readonly source?: { readonly clause: string; readonly status: string };
}
