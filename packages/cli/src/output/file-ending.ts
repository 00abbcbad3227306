import { extname } from "node:path";
import { Failure } from "../failure.ts";

/** How a file may be called that a command writes. */
export interface Endings {
  readonly endings: readonly string[];
  /** The ending says what is written; otherwise it is any that does not promise something else. */
  readonly decides?: true;
}

// What a program would open as something that it is not.
const PROMISING = [".json", ".html", ".htm", ".xlsx", ".xls", ".csv", ".parquet", ".docx", ".pdf"];

/**
 * Refuses a name that promises something else than what is written.
 *
 * @throws {Failure} naming the endings that fit
 */
export function checkEnding(file: string, { endings, decides }: Endings): void {
  const ending = endingOf(file);
  if (endings.includes(ending)) return;
  if (decides) throw unknownEnding(file, endings);
  if (PROMISING.includes(ending)) throw otherEnding(file, endings);
}

/** The ending of a file's name, in small letters. */
export function endingOf(file: string): string {
  return extname(file).toLowerCase();
}

/** Nothing says what is to be written. */
export function unknownEnding(file: string, endings: readonly string[]): Failure {
  return new Failure({
    "zh-CN": `不知道要写成什么：${file} 应以 ${listed(endings, "、", " 或 ")} 结尾。`,
    en: `Cannot tell what to write: ${file} must end in ${listed(endings, ", ", " or ")}.`,
  });
}

function otherEnding(file: string, endings: readonly string[]): Failure {
  return new Failure({
    "zh-CN": `${file} 与要写出的内容不符，应以 ${listed(endings, "、", " 或 ")} 结尾。`,
    en: `${file} is not what is written; it must end in ${listed(endings, ", ", " or ")}.`,
  });
}

function listed(endings: readonly string[], comma: string, or: string): string {
  return [endings.slice(0, -1).join(comma), ...endings.slice(-1)].filter((part) => part !== "").join(or);
}
