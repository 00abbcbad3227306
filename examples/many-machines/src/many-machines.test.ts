import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

// Of 1000 lines 9 are empty (each 101st). A report is right unless its number is divided by 7, 11 or 97:
// 1000 − 142 − 90 + 12 = 780 by neither 7 nor 11; of these, 9 by 97 and 8 by 101.
test("parts side by side give the bytes of the whole", () => {
  const said = execFileSync(process.execPath, ["start.mjs"], { cwd: folder, encoding: "utf8" });
  expect(said).toContain("8 段，起始行：1、");
  expect(said).toContain("991 份，通过 763 份");
  expect(said).toContain("与整份检查的结果逐字节相同");
}, 60_000);

// What Spark does to each partition: a process without its environment, a line an element, the status looked at.
describe.skipIf(process.platform === "win32")("the command that Spark runs", () => {
  const readme = readFileSync(`${folder}README.md`, "utf8");
  const [, script = ""] = /COMMAND = "sh -c '([^']+)'"/.exec(readme) ?? [];
  const PATH = [join(folder, "node_modules", ".bin"), dirname(process.execPath), "/usr/bin", "/bin"].join(
    delimiter,
  );
  const pipe = (input: string) =>
    spawnSync("sh", ["-c", script], { encoding: "utf8", env: { PATH }, input, cwd: tmpdir() });

  test("gives a result a line, and status 0 although reports have errors", () => {
    const { status, stdout } = pipe('{"edition":"2021"}\nnope\n');
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).valid),
    ).toEqual([false, false]);
  });
});
