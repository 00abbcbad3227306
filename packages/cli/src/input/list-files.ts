import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Call } from "../command.ts";
import { Failure, UsageFailure } from "../failure.ts";
import { STANDARD_INPUT } from "./called.ts";
import { unreadable } from "./read-bytes.ts";

/**
 * The files that operands stand for: a folder stands for the files in it, in the order of their names; hidden files and
 * folders inside are left out.
 *
 * @param outputs - files that are to be written: what an earlier run left of them in a folder is no input
 * @throws {Failure} when an operand does not exist or is a folder without files, or there is none
 */
export function listFiles({ operands, outputs }: Pick<Call, "operands" | "outputs">): string[] {
  if (operands.length === 0)
    throw new UsageFailure({
      "zh-CN": "没有指定文件；“-”表示标准输入。",
      en: 'No file given; "-" is standard input.',
    });
  const written = outputs.map((file) => resolve(file));
  return operands.flatMap((operand) => {
    const files = operand === STANDARD_INPUT ? [operand] : filesOf(operand, written);
    if (files.length === 0) throw emptyFolder(operand);
    return files;
  });
}

function filesOf(operand: string, written: readonly string[]): string[] {
  try {
    if (!statSync(operand).isDirectory()) return [operand];
    return readdirSync(operand, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith(".") && !entry.isDirectory())
      .map((entry) => join(operand, entry.name))
      .filter((file) => !written.includes(resolve(file)))
      .sort();
  } catch (error) {
    throw unreadable(operand, error as NodeJS.ErrnoException);
  }
}

// A check of nothing would be one that found no error.
function emptyFolder(folder: string): Failure {
  return new Failure({
    "zh-CN": `文件夹 ${folder} 中没有文件；其中的文件夹不算。`,
    en: `The folder ${folder} holds no file; folders inside it do not count.`,
  });
}

/**
 * The one file that a command works on.
 *
 * @throws {UsageFailure} when there is none, or more than one
 */
export function oneOperand(operands: readonly string[]): string {
  const [only, ...more] = operands;
  if (only !== undefined && more.length === 0) return only;
  throw new UsageFailure({
    "zh-CN": `要一个文件，给了 ${operands.length} 个；“-”表示标准输入。`,
    en: `One file is wanted, ${operands.length} given; "-" is standard input.`,
  });
}
