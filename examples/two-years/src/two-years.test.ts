import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const command = fileURLToPath(new URL("../../../packages/cli/bin/nianbao.js", import.meta.url));

function nianbao(...args: string[]) {
  const { stdout } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: "utf8" });
  return JSON.parse(stdout);
}

// 2022 carried nothing forward for businesses, 2023 says that 1 was carried over; and so the total is off by 1 as well.
// 自然人 carried over 2 of 2, and 18 in force + 3 issued − 2 repealed are the 19 in force: nothing to say of these.
test("what was carried over and does not hold is found, and nothing else", () => {
  const [file] = nianbao("validate", "2023.json", "--previous", "2022.json", "--json").files;
  expect(
    file.findings.map(({ code, path, actual, expected }: Record<string, unknown>) => [
      code,
      path,
      actual,
      expected,
    ]),
  ).toEqual([
    ["carried-over-mismatch", "/requests/carriedOver/organizations/businesses", 1, 0],
    ["carried-over-mismatch", "/requests/carriedOver/total", 3, 2],
  ]);
  expect(file.valid).toBe(true);
});

test("without last year's report there is nothing to say", () => {
  const { files } = nianbao("validate", "2022.json", "2023.json", "--json");
  expect(files.flatMap((file: { findings: unknown[] }) => file.findings)).toEqual([]);
});

// 4310 − 4127 = 183, and 183 / 4127 = 4.434… %; 58.25 − 63.5 = −5.25, and 5.25 / 63.5 = 8.267… %.
test("cells are compared with change and per cent", () => {
  const { cells } = nianbao("compare", "2022.json", "2023.json", "--json");
  const cell = (path: string) => cells.find((one: { path: string }) => one.path === path);
  expect(cell("/proactiveDisclosure/licensing/decisions")).toMatchObject({
    old: 4127,
    new: 4310,
    change: 183,
    percent: 4.43,
  });
  expect(cell("/proactiveDisclosure/fees/amount")).toMatchObject({
    old: 63.5,
    new: 58.25,
    change: -5.25,
    percent: -8.27,
  });
  expect(cell("/disputes/reconsideration/corrected")).toMatchObject({
    old: 0,
    new: 1,
    change: 1,
    percent: null,
  });
});

test("the example shows the table, and makes the page and the workbook", () => {
  const said = execFileSync(process.execPath, ["start.mjs"], { cwd: folder, encoding: "utf8" });
  expect(said).toMatch(/^ {2}行政许可\n {4}本年处理决定数量 +件 +4127 +4310 +\+183 +\+4\.43$/m);
  expect(said).toContain("上一年度报告结转 0，本报告写的是 1");
  expect(existsSync(`${folder}out/comparison.html`)).toBe(true);
  expect(existsSync(`${folder}out/comparison.xlsx`)).toBe(true);
});
