import type { EditionInfo } from "./edition.ts";

/** An edition, year or version that this package does not hold; the message says which it does. */
export class UnknownEditionError extends Error {
  readonly code: string = "unknown-edition";

  constructor(asked: string, askedInEnglish: string, known: readonly EditionInfo[]) {
    const names = known.map(({ id, years }) => `${id}（${years.from}–${years.to ?? ""}）`).join("、");
    const ids = known.map(({ id }) => id).join(", ");
    super(`没有${asked}，现有：${names}。No edition is known for ${askedInEnglish}; known are ${ids}.`);
    this.name = "UnknownEditionError";
  }
}

/** A schema version that this package does not hold. */
export class UnknownVersionError extends Error {
  readonly code: string = "unknown-version";

  constructor(edition: string, asked: string, known: readonly string[]) {
    const names = [...new Set(known)];
    super(
      `格式${edition}没有模式版本“${asked}”，现有：${names.join("、")}。` +
        `Edition ${edition} has no schema version "${asked}"; it has ${names.join(", ")}.`,
    );
    this.name = "UnknownVersionError";
  }
}
