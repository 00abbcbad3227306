// Validates the parts of a file side by side, and puts the results in the order of the file.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const NIANBAO = fileURLToPath(new URL("bin/nianbao.js", import.meta.resolve("@nianbao/cli/package.json")));

/**
 * How one part is validated: a process that reads lines and writes results. For other machines, this is the line to
 * change: `["ssh", host(index), "nianbao", …]`.
 */
const commandFor = (part) => [
  process.execPath,
  NIANBAO,
  "validate",
  "--ndjson",
  "--first-line",
  part.firstLine,
  "-",
];

/** Validates parts, `atOnce` at a time, each into a file of its own. True when no report has an error. */
export async function validateParts(file, parts, { atOnce, resultOf }) {
  const waiting = [...parts.entries()];
  let valid = true;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, part] = next;
      valid = (await validatePart(file, part, resultOf(index))) && valid;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return valid;
}

async function validatePart(file, part, result) {
  const [command, ...args] = commandFor(part).map(String);
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  await Promise.all([
    // A process that ends before it has read everything says why by its status.
    pipeline(createReadStream(file, { start: part.start, end: part.end }), child.stdin).catch(() => {}),
    pipeline(child.stdout, createWriteStream(result)),
  ]);
  const [status] = await ended;
  // 0: no error found, 1: some. Anything else means that the work was not done: no result is better than half of one.
  if (status !== 0 && status !== 1) throw new Error(`lines from ${part.firstLine} on: status ${status}`);
  return status === 0;
}

/** Puts the parts' results together, in order. */
export async function merge(results, file) {
  async function* inOrder() {
    for (const result of results) yield* createReadStream(result);
  }
  await pipeline(inOrder, createWriteStream(file));
}
