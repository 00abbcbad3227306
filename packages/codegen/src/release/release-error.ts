import type { ReleasedEntry } from "./released-index.ts";

/** A release that cannot be made; the message says what to do. */
export class ReleaseError extends Error {
  readonly code: "unknown-edition" | "already-released" | "in-the-way";

  private constructor(code: ReleaseError["code"], chinese: string, english: string) {
    super(`${chinese} ${english}`);
    this.name = "ReleaseError";
    this.code = code;
  }

  static unknownEdition(edition: string, known: readonly string[]): ReleaseError {
    return new ReleaseError(
      "unknown-edition",
      `没有格式版本“${edition}”，现有：${known.join("、")}。`,
      `There is no edition "${edition}"; there are ${known.join(", ")}.`,
    );
  }

  static released({ edition, version, releasedOn }: ReleasedEntry): ReleaseError {
    const file = `schemas/annual-report/${edition}/schema.json`;
    const gap = `nianbao schema diff ${edition}@${version} ${file}`;
    return new ReleaseError(
      "already-released",
      `${edition}@${version} 已于 ${releasedOn} 发布，内容不同。发布过的模式不再改动：请提高 ${file} 的 $id 和 schemaVersion，` +
        `${gap} 会说明至少提高到哪一版。`,
      `${edition}@${version} was released on ${releasedOn} with other content. What is released never changes: raise ` +
        `schemaVersion (and $id) in ${file}; "${gap}" says how far.`,
    );
  }

  static inTheWay(file: string): ReleaseError {
    return new ReleaseError(
      "in-the-way",
      `${file} 已存在，但不在 index.json 中；请查明来历后删除。`,
      `${file} exists and is not in index.json; find out where it came from, and delete it.`,
    );
  }
}
