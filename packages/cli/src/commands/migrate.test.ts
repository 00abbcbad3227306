import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("report.json", exampleReport("two-years/2023.json"));
});
afterEach(() => place.remove());

test("carries what means the same, leaves the rest blank, and says each loss", () => {
  const { status, stdout } = place.nianbao(["migrate", "report.json", "--to", "2019", "--json"]);
  const { report, findings } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(report.edition).toBe("2019");
  expect(report.year).toBe(2023);
  expect(report.requests.received.total).toBe(33);
  expect(report.proactiveDisclosure.licensing).toEqual({
    itemsLastYear: null,
    change: null,
    decisions: 4310,
  });
  expect(report.proactiveDisclosure.normativeDocuments.totalDisclosed).toBe(null);
  const lost = findings.filter(({ message }: { message: string }) => message.includes("58.25"));
  expect(lost.map(({ path }: { path: string }) => path)).toEqual(["/proactiveDisclosure/fees/amount"]);
});

test("to a file, with the findings on standard error", () => {
  const { status, stdout, stderr } = place.nianbao([
    "migrate",
    "report.json",
    "--to",
    "2019",
    "-o",
    "old.json",
  ]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(JSON.parse(place.text("old.json")).edition).toBe("2019");
  expect(stderr).toContain("58.25");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("已写出 old.json");
});

test("to the edition that it has, nothing changes", () => {
  const { status, stdout } = place.nianbao(["migrate", "report.json", "--to", "2021"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(exampleReport("two-years/2023.json"));
});

test.each([
  [["report.json"], "--to"],
  [["report.json", "--to", "1999"], "1999"],
  [["--to", "2019"], "要一个文件"],
])("%j is one clear line and status 2", (args, says) => {
  const { status, stdout, stderr } = place.nianbao(["migrate", ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
  expect(stderr).toContain(says);
});
