import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { bin, exampleReport, Workplace } from "../testing/workplace.ts";

let workplace: Workplace;
beforeEach(() => {
  workplace = new Workplace();
  // Far more than a pipe holds.
  const report = exampleReport("two-years/2023.json");
  report.preamble = [{ type: "paragraph", text: "公开".repeat(500_000) }];
  workplace.put("report.json", report);
});
afterEach(() => workplace.remove());

const FILL = [process.execPath, bin, "fill", "report.json", "--quiet"];

describe.skipIf(process.platform === "win32")("standard output", () => {
  test("a reader that wants no more is no error", () => {
    const command = FILL.map((word) => `"${word}"`).join(" ");
    const { stdout, stderr } = spawnSync("sh", ["-c", `{ ${command}; echo "status $?" >&2; } | head -c 1`], {
      cwd: workplace.folder,
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: "{", stderr: "status 0\n" });
  });

  test.skipIf(!inject("python3"))("a pipe that is full is waited for, and nothing is lost", async () => {
    const unblocked = "import os, sys; os.set_blocking(1, False); os.execv(sys.argv[1], sys.argv[1:])";
    const child = spawn(inject("python3") as string, ["-c", unblocked, ...FILL], {
      cwd: workplace.folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    await setTimeout(1000);
    const filled = await text(child.stdout);
    expect(JSON.parse(filled)).toEqual(JSON.parse(workplace.text("report.json")));
  });
});
