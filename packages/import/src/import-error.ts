/** Why a source could not be read at all. */
export type ImportErrorCode =
  | "bad-argument"
  | "unsupported-edition"
  | "too-large"
  | "too-deep"
  | "not-docx"
  | "not-pdf"
  | "encrypted"
  | "damaged";

/** A source that cannot be read, or a call that cannot be meant. What is wrong with a report is a finding instead. */
export class NianbaoImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "NianbaoImportError";
    this.code = code;
  }
}
