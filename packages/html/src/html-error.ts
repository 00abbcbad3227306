export type NianbaoHtmlErrorCode =
  /** No page is known for the report's edition, or it is no report at all. */
  | "unsupported-edition"
  /** The report is of a newer schema version: what that holds besides would be lost. */
  | "newer-version"
  /** A place of the report is missing, or holds something of another type. */
  | "broken-report"
  /** The report holds something that JSON cannot say: a cycle, a bigint, more depth than the machine can follow. */
  | "not-json";

// Its fields are declared alone, for what the constructor sets needs no room in a bundle.
/** A page cannot be made of what was given; the message says in Chinese, then in English, where and why. */
export class NianbaoHtmlError extends Error {
  override readonly name: string = "NianbaoHtmlError";
  declare readonly code: NianbaoHtmlErrorCode;
  /** JSON Pointer of the place in the report, where there is one. */
  declare readonly path: string | undefined;

  constructor(
    code: NianbaoHtmlErrorCode,
    chinese: string,
    english: string,
    options: ErrorOptions & { readonly path?: string } = {},
  ) {
    super(`${chinese} ${english}`, options);
    this.code = code;
    this.path = options.path;
  }
}
