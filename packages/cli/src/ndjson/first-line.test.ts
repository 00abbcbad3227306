import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const report = JSON.stringify(exampleReport("two-years/2022.json"));
const lines = [report, "not json", "", "[]", report];

test("parts of a file, each told where it begins, give the results of the whole", () => {
  const whole = place.nianbao(["validate", "--ndjson", "-"], lines.join("\n"));
  const parts = [0, 1, 3].map((from, index, starts) => {
    const part = lines.slice(from, starts[index + 1]).join("\n");
    return place.nianbao(["validate", "--ndjson", "--first-line", String(from + 1), "-"], part).stdout;
  });
  expect(parts.join("")).toBe(whole.stdout);
  expect(whole.stdout).toContain('"line":4');
});

test("without --ndjson there are no lines to count", () => {
  place.put("report.json", report);
  const { status, stdout, stderr } = place.nianbao(["validate", "--first-line", "3", "report.json"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe("nianbao: --first-line 只与 --ndjson 同用。\n");
});

test.each([
  [["--first-line", "0", "-"]],
  [["--first-line", "-3", "-"]],
  [["--first-line", "x", "-"]],
  [["--first-line", "2", "-", "-"]],
])("%j is one clear line and status 2", (args) => {
  const { status, stdout, stderr } = place.nianbao(["validate", "--ndjson", ...args], report);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]*--first-line[^\n]*\n$/);
});
