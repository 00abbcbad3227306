// How well a folder of reports is read: of the numbers in each, how many come out right, are flagged, or silently wrong.
//   npm run corpus [FOLDER]
// Beside the sources, FOLDER holds `expected/NAME.json` for each: `{ shape, edition, year, values: { path: number or null } }`.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "./read.mjs";
import { score, sum } from "./score.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("../fixtures", import.meta.url));
const results = [];
for (const name of readdirSync(folder).sort()) {
  const expected = expectedOf(name);
  if (expected) results.push({ name, ...(await scoreOf(name, expected)) });
}
print("file", results, ({ name }) => name);
print("shape", results, ({ shape }) => shape);
for (const { name, wrong } of results)
  for (const { path, expected, actual } of wrong)
    console.log(`${name} ${path}: expected ${expected}, read ${actual}`);
process.exitCode = results.some(({ silent }) => silent > 0) ? 1 : 0;

function expectedOf(name) {
  try {
    return JSON.parse(
      readFileSync(join(folder, "expected", `${name.slice(0, -extname(name).length)}.json`), "utf8"),
    );
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

async function scoreOf(name, expected) {
  const { report, findings } = await read(join(folder, name));
  return { shape: expected.shape, ...score(expected, report, findings) };
}

function print(title, rows, keyOf) {
  const groups = groupBy(rows, keyOf);
  const width = Math.max(title.length, ...Array.from(groups.keys(), (key) => key.length));
  const line = (key, cells) =>
    console.log(`${key.padEnd(width)} ${cells.map((cell) => String(cell).padStart(9)).join("")}`);
  line(title, ["present", "right", "flagged", "silent", "%"]);
  for (const [key, group] of groups) line(key, cellsOf(sum(group)));
  line("total", cellsOf(sum(rows)));
  console.log();
}

function cellsOf({ present, right, flagged, silent }) {
  return [present, right, flagged, silent, present === 0 ? "" : ((100 * right) / present).toFixed(2)];
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
