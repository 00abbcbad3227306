import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter } from "node:path";
import type { CodeBlock } from "./code-block.ts";
import { commentDifference, outputDifference } from "./compare-output.ts";
import type { Workshop } from "./workshop.ts";

/** Runs a block where it stands, and says what is wrong with it. */
export async function runBlock(
  block: CodeBlock,
  folder: string,
  workshop: Workshop,
): Promise<string | undefined> {
  const { language } = block;
  return language === "sh" ? runCommands(block, folder, workshop) : runProgram(block, folder);
}

/** The file that a program of a document is written to. */
export function fileOf({ line, language }: CodeBlock): string {
  return `line-${line}.${language}`;
}

// That packages can be installed is tried where packages are published to a registry.
const PRELUDE = `exec 2>&1
npx() { local name="$1"; shift; "\${name##*/}" "$@"; }
npm() { [ "$1" = install ] || { echo "npm $1 is not run"; return 2; }; }
`;

async function runCommands(
  block: CodeBlock,
  folder: string,
  { binaries }: Workshop,
): Promise<string | undefined> {
  const path = `${binaries}${delimiter}${process.env["PATH"] ?? ""}`;
  const { status, printed } = await run("bash", ["-e", "-c", PRELUDE + block.text], folder, { PATH: path });
  // Errors that are found in a report are no failure of the command; but then they must be shown.
  const isWell = status === 0 || (status === 1 && block.output !== undefined);
  if (!isWell) return `ended with ${status}: ${printed}`;
  return block.output === undefined ? undefined : outputDifference(block.output, printed);
}

async function runProgram(block: CodeBlock, folder: string): Promise<string | undefined> {
  const file = fileOf(block).replace(/\.ts$/, ".js");
  const { status, printed } = await run(process.execPath, [file], folder, {});
  if (status !== 0) return `ended with ${status}: ${printed}`;
  return block.output === undefined
    ? commentDifference(block.text, printed)
    : outputDifference(block.output, printed);
}

interface Ended {
  readonly status: number | null;
  readonly printed: string;
}

async function run(
  command: string,
  args: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Ended> {
  const program = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  const [status] = (await once(program, "close")) as [number | null];
  return { status, printed };
}
