/** A text in every language. */
export interface Text {
  readonly "zh-CN": string;
  readonly en: string;
}

/** `schemas/findings.json`. */
export interface FindingsFile {
  readonly groups: Readonly<Record<string, Text>>;
  /** Sets of values that messages say in words. */
  readonly words: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  readonly findings: Readonly<Record<string, FindingSource>>;
}

/** What a code, or a narrower case of it, says. */
export interface MessageSource {
  readonly severity?: string;
  /** The set of words, by parameter. */
  readonly words?: Readonly<Record<string, string>>;
  readonly when: Text;
  /** A template a language, with `{name}` for each parameter. */
  readonly message: Text;
}

export interface FindingSource extends MessageSource {
  readonly group: string;
  readonly severity: string;
  /** What messages name besides the fields of a finding. */
  readonly params: readonly string[];
  readonly source?: string;
  readonly where: Text;
  readonly cause: Text;
  readonly remedy: Text;
  readonly variants?: Readonly<Record<string, MessageSource>>;
}

/** The codes that a broken rule of a form may give: those about numbers that do not agree. */
export function ruleCodes({ findings }: FindingsFile): string[] {
  const groups = ["arithmetic", "previous-year"];
  return Object.keys(findings).filter((code) => groups.includes(findings[code]?.group ?? ""));
}

/** The constant that stands for a code or a variant of it: `cell-blank` and `in-unit` give `cellBlankInUnit`. */
export function constantName(...parts: readonly (string | undefined)[]): string {
  const words = parts.flatMap((part) => part?.split("-") ?? []);
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}
