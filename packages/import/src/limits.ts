import { NianbaoImportError } from "./import-error.ts";

/** A report has some hundreds of paragraphs and cells; a source with more than this is something else. */
const MOST = 100_000;

/**
 * Stops reading what is larger than any report.
 *
 * @param count - how many paragraphs, lines or cells have been read
 * @throws {NianbaoImportError} `too-large`
 */
export function mustBeReadable(count: number): void {
  if (count <= MOST) return;
  throw new NianbaoImportError(
    "too-large",
    `内容超过 ${MOST} 个段落和单元格，不是一份报告。 More than ${MOST} paragraphs and cells: no report is that long.`,
  );
}
