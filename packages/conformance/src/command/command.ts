import { writeFileSync } from "node:fs";
import { ConformanceError } from "../conformance-error.ts";
import { Program } from "../program/program.ts";
import { chooseCases, type Run, run } from "../run/run.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { badge } from "./badge.ts";
import { sayRun } from "./say-run.ts";
import { usage } from "./words.ts";

/** `nianbao-conformance`: 0 when all passed, 1 when some failed, 2 when it could not be run. */
export async function command(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    return await obey(readArguments(args));
  } catch (error) {
    if (!(error instanceof ConformanceError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function obey(asked: Arguments): Promise<0 | 1 | 2> {
  const { help, list, lang, choice, timeout, program } = asked;
  if (help) process.stdout.write(usage[lang]);
  else if (list) for (const one of chooseCases(choice)) process.stdout.write(`${JSON.stringify(one)}\n`);
  if (help || list) return 0;
  const [name, ...rest] = program;
  if (name === undefined) {
    process.stderr.write(usage[lang]);
    return 2;
  }
  const result = await run(new Program(name, rest, { timeout }), choice);
  give(result, asked);
  return result.passed ? 0 : 1;
}

function give(result: Run, { json, badge: file, lang, all, program }: Arguments): void {
  if (file !== undefined) write(file, badge(result));
  if (json) process.stdout.write(`${JSON.stringify(asJson(result, program), null, 2)}\n`);
  else process.stdout.write(sayRun(result, lang, all));
}

function asJson({ passed, outcomes, coverage }: Run, program: readonly string[]): object {
  return {
    program,
    passed,
    cases: outcomes.map(({ case: { id }, problems }) => ({ id, passed: problems.length === 0, problems })),
    coverage,
  };
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new ConformanceError(
      "cannot-write",
      `写不了 ${file}：${reason}。`,
      `Cannot write ${file}: ${reason}.`,
      { cause: error },
    );
  }
}
