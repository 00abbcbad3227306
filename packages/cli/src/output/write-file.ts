import { once } from "node:events";
import { appendFileSync, linkSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { Failure } from "../failure.ts";
import { STANDARD_INPUT } from "../input/called.ts";
import { print, STANDARD_OUTPUT, standardOutput } from "./standard-output.ts";

/**
 * Writes a file whole or not at all, by way of a neighbour that then takes its name. `-` is standard output.
 *
 * @param force - replace a file that exists
 * @throws {Failure} when it exists and may not be replaced, or cannot be written
 */
export function writeOutput(file: string, content: string | Uint8Array, force: boolean): void {
  if (file === STANDARD_OUTPUT) {
    print(content);
    return;
  }
  const draft = draftOf(file, force);
  try {
    writeFileSync(draft, content);
    publish(draft, file, force);
  } catch (error) {
    throw undone(draft, file, error);
  }
}

/** {@link writeOutput} for what comes piece by piece. */
export async function writePieces(
  file: string,
  pieces: AsyncIterable<string>,
  force: boolean,
): Promise<void> {
  if (file === STANDARD_OUTPUT) {
    const out = standardOutput();
    for await (const piece of pieces) if (!out.write(piece)) await once(out, "drain");
    return;
  }
  const draft = draftOf(file, force);
  try {
    writeFileSync(draft, "");
    for await (const piece of pieces) appendFileSync(draft, piece);
    publish(draft, file, force);
  } catch (error) {
    throw undone(draft, file, error);
  }
}

/**
 * Checks that a file can take a name.
 *
 * @param force - replace a file that exists
 * @throws {Failure} when its folder is missing, or it exists and may not be replaced
 */
export function checkFree(file: string, force: boolean): void {
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(file, folder);
  const there = statSync(file, { throwIfNoEntry: false });
  // A device or a folder that is replaced is gone for everyone on the machine.
  if (there && !there.isFile()) throw noPlainFile(file);
  if (there && !force) throw exists(file);
}

function draftOf(file: string, force: boolean): string {
  checkFree(file, force);
  return join(dirname(file), `.${basename(file)}.${process.pid}.part`);
}

function publish(draft: string, file: string, force: boolean): void {
  if (force) renameSync(draft, file);
  else takeName(draft, file);
}

function undone(draft: string, file: string, error: unknown): unknown {
  rmSync(draft, { force: true });
  const isSystem = (error as NodeJS.ErrnoException).syscall !== undefined;
  return isSystem ? unwritable(file, error as NodeJS.ErrnoException) : error;
}

// A link fails where the name has been taken since; a rename would replace the other file.
function takeName(draft: string, file: string): void {
  try {
    linkSync(draft, file);
    rmSync(draft);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw exists(file);
    renameSync(draft, file);
  }
}

function exists(file: string): Failure {
  return new Failure({
    "zh-CN": `${file} 已存在；要替换请加 --force。`,
    en: `${file} exists; --force replaces it.`,
  });
}

function noFolder(file: string, folder: string): Failure {
  return new Failure({
    "zh-CN": `写不了 ${file}：没有文件夹 ${folder}。`,
    en: `Cannot write ${file}: there is no folder ${folder}.`,
  });
}

function noPlainFile(file: string): Failure {
  return new Failure({
    "zh-CN": `${file} 不是普通文件，不能替换；“-”表示标准输出。`,
    en: `${file} is no plain file and is not replaced; - is standard output.`,
  });
}

function unwritable(file: string, error: NodeJS.ErrnoException): Failure {
  return new Failure(
    { "zh-CN": `写不了 ${file}：${error.message}。`, en: `Cannot write ${file}: ${error.message}.` },
    error,
  );
}

/** Where the output goes when nothing is said: the current folder, with the name of the input. */
export function outputName(input: string, extension: string): string {
  const stem = input === STANDARD_INPUT ? "report" : basename(input, extname(input));
  return `${stem}${extension}`;
}
