import { afterEach, beforeEach, expect, test } from "vitest";
import { type ExampleReport, exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("a.json", unit("甲局"));
  place.put("b.json", unit("乙局"));
});
afterEach(() => place.remove());

function unit(name: string, change: (report: ExampleReport) => void = () => {}): ExampleReport {
  const report = exampleReport("two-years/2023.json");
  report.organ.name = name;
  change(report);
  return report;
}

// Of the example: 33 received, 58.25 charged.
test("sums up files, exactly", () => {
  const { status, stdout } = place.nianbao([
    "rollup",
    "a.json",
    "b.json",
    "--organ",
    "某市人民政府",
    "--json",
  ]);
  const { report } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(report.organ).toMatchObject({ name: "某市人民政府", scope: "consolidated" });
  expect(report.requests.received.total).toBe(66);
  expect(report.proactiveDisclosure.fees.amount).toBe(116.5);
});

test("a line a report gives the same sum as a file a report", () => {
  place.put("units.ndjson", `${JSON.stringify(unit("甲局"))}\n${JSON.stringify(unit("乙局"))}\n`);
  const files = place.nianbao(["rollup", "a.json", "b.json"]);
  const lines = place.nianbao(["rollup", "--ndjson", "units.ndjson"]);
  expect(lines).toEqual(files);
  expect(lines.status).toBe(0);
});

test("a line that is no JSON is named by its number", () => {
  place.put("units.ndjson", `${JSON.stringify(unit("甲局"))}\n{`);
  const { status, stdout, stderr } = place.nianbao(["rollup", "--ndjson", "units.ndjson"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("units.ndjson:2");
});

test("the organ's own report is a term of its own, and the receipt says who gave what", () => {
  place.put("own.json", unit("某市人民政府"));
  const args = [
    "rollup",
    "a.json",
    "b.json",
    "--own",
    "own.json",
    "--receipt",
    "receipt.json",
    "-o",
    "sum.json",
  ];
  expect(place.nianbao(args).status).toBe(0);
  expect(JSON.parse(place.text("sum.json")).requests.received.total).toBe(99);
  const { units, cells } = JSON.parse(place.text("receipt.json"));
  expect(units.map(({ name, own }: { name: string; own?: true }) => [name, own])).toEqual([
    ["某市人民政府", true],
    ["甲局", undefined],
    ["乙局", undefined],
  ]);
  const received = cells.find(({ path }: { path: string }) => path === "/requests/received/total");
  expect(received).toMatchObject({ sum: 99, given: [33, 33, 33] });
  expect(place.nianbao(args).status).toBe(2);
});

test("who is expected and missing, who reports twice, and who is not on the list", () => {
  place.put("expected.txt", "甲局\n\n  丙局  \r\n");
  const args = ["rollup", "a.json", "a.json", "b.json", "--expected", "expected.txt", "--json"];
  const { status, stdout } = place.nianbao(args);
  const { findings } = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(findings.map(({ code }: { code: string }) => code).sort()).toEqual([
    "unit-missing",
    "unit-repeated",
    "unit-unexpected",
  ]);
});

test("a blank keeps the sum blank; --blanks zero counts it as 0 and says so", () => {
  place.put(
    "b.json",
    unit("乙局", ({ proactiveDisclosure }) => {
      proactiveDisclosure.penalties.decisions = null;
    }),
  );
  const kept = place.nianbao(["rollup", "a.json", "b.json", "--json"]);
  expect(kept.status).toBe(1);
  expect(JSON.parse(kept.stdout).report.proactiveDisclosure.penalties.decisions).toBe(null);
  const zero = place.nianbao(["rollup", "a.json", "b.json", "--blanks", "zero", "--json"]);
  expect(zero.status).toBe(0);
  expect(JSON.parse(zero.stdout).report.proactiveDisclosure.penalties.decisions).toBe(884);
  expect(JSON.parse(zero.stdout).findings[0].message).toContain("乙局");
});

test.each([
  [["a.json", "--blanks", "some"], "--blanks"],
  [["a.json", "--lawsuits", "some"], "--lawsuits"],
  [["a.json", "--expected", "none.txt"], "none.txt"],
  [["a.json", "--to", "1999"], "1999"],
  [["a.json", "--year", "last"], "last"],
  [[], "没有指定文件"],
])("%j is one clear line and status 2", (args, says) => {
  const { status, stdout, stderr } = place.nianbao(["rollup", ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
  expect(stderr).toContain(says);
});
