/** A run that cannot be made: the caller's mistake, or that of the program that was to be run. */
export class ConformanceError extends Error {
  readonly code: string;

  constructor(code: string, zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}${en}`, options);
    this.name = "ConformanceError";
    this.code = code;
  }

  static unknownEdition(edition: string, known: readonly string[]): ConformanceError {
    return new ConformanceError(
      "unknown-edition",
      `没有格式版本“${edition}”的用例，有的是 ${known.join("、")}。`,
      `There are no cases of the edition "${edition}"; there are those of ${known.join(", ")}.`,
    );
  }
}
