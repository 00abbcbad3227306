import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("2022.json", exampleReport("two-years/2022.json"));
  place.put("2023.json", exampleReport("two-years/2023.json"));
});
afterEach(() => place.remove());

const HEAD = "organ,creditCode,regionCode,level,kind,scope,year,edition,path,label,value,unit,total";
const WHO = "云溪市交通运输局,,,prefectural,department,own,2022,2021";

// 200 numbers of the form's tables, 3 of 信息处理费.
test("CSV: a head, then a line a number", () => {
  const { status, stdout } = place.nianbao(["tidy", "2022.json", "2023.json"]);
  const lines = stdout.split("\r\n");
  expect(status).toBe(0);
  expect(lines[0]).toBe(HEAD);
  expect(lines).toHaveLength(1 + 2 * 203 + 1);
  expect(lines).toContain(
    `${WHO},/requests/received/total,一、本年新收政府信息公开申请数量 / 总计,27,件,true`,
  );
  expect(lines).toContain(
    `${WHO},/proactiveDisclosure/fees/amount,行政事业性收费 / 本年收费金额（单位：万元）,63.5,万元,false`,
  );
});

test("a file, a folder and lines of reports give the same table", () => {
  const all = place.nianbao(["tidy", "2022.json", "2023.json"]).stdout;
  expect(place.nianbao(["tidy", "."]).stdout).toBe(all);
  const lines = ["2022.json", "2023.json"].map((name) => place.text(name)).join("\n");
  expect(place.nianbao(["tidy", "--ndjson", "-"], lines).stdout).toBe(all);
  place.nianbao(["tidy", "2022.json", "2023.json", "-o", "data.csv"]);
  expect(place.text("data.csv")).toBe(all);
});

test("Parquet, and only --force replaces it", () => {
  const args = ["tidy", "2022.json", "-o", "data.parquet"];
  expect(place.nianbao(args).status).toBe(0);
  const bytes = place.bytes("data.parquet");
  expect(bytes.subarray(0, 4).toString()).toBe("PAR1");
  expect(bytes.subarray(-4).toString()).toBe("PAR1");
  expect(place.nianbao(args)).toMatchObject({ status: 2, stdout: "" });
  expect(place.nianbao([...args, "--force"]).status).toBe(0);
});

test("with a byte order mark, and with labels in English", () => {
  const { stdout } = place.nianbao(["tidy", "2022.json", "--bom", "--lang", "en"]);
  expect(stdout.startsWith(`\uFEFF${HEAD}`)).toBe(true);
  expect(stdout).toContain(
    `${WHO},/requests/received/total,I. Requests received this year / Total,27,件,true`,
  );
});

test("an organ's name becomes no formula", () => {
  const report = exampleReport("two-years/2022.json");
  report.organ.name = '=HYPERLINK("x")';
  place.put("2022.json", report);
  expect(place.nianbao(["tidy", "2022.json"]).stdout.split("\r\n")[1]).toMatch(/^"'=HYPERLINK\(""x""\)",/);
});

test.each([
  [[], "没有指定文件"],
  [["2022.json", "--json"], "不是 JSON"],
  [["none.json"], "none.json"],
])("%j is one clear line and status 2", (args, says) => {
  const { status, stdout, stderr } = place.nianbao(["tidy", ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
  expect(stderr).toContain(says);
});

test("a second run into the folder of the reports reads what the first one read", () => {
  const args = ["tidy", ".", "-o", "data.csv", "--force"];
  expect(place.nianbao(args).status).toBe(0);
  const first = place.text("data.csv");
  expect(place.nianbao(args).status).toBe(0);
  expect(place.text("data.csv")).toBe(first);
  expect(place.nianbao(["tidy", "."]).stderr).toContain("data.csv");
});

test("when the first file is no report there is nothing on standard output, not even a head", () => {
  place.put("3.json", "[]");
  expect(place.nianbao(["tidy", "3.json", "2022.json"])).toMatchObject({ status: 2, stdout: "" });
  expect(place.nianbao(["tidy", "--ndjson", "3.json"])).toMatchObject({ status: 2, stdout: "" });
});

test("no report at all is a table without rows", () => {
  expect(place.nianbao(["tidy", "--ndjson", "-"], "\n")).toEqual({
    status: 0,
    stdout: `${HEAD}\r\n`,
    stderr: "",
  });
});

test("a file that is no report leaves no half of a table behind", () => {
  place.put("3.json", "[]");
  const { status, stderr } = place.nianbao(["tidy", ".", "-o", "data.csv"]);
  expect(status).toBe(2);
  expect(stderr).toContain("3.json");
  expect(place.has("data.csv")).toBe(false);
});
