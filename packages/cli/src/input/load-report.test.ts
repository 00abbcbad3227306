import { deflateRawSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("2023.json", exampleReport("two-years/2023.json"));
  for (const [name, content] of Object.entries(NO_REPORTS)) place.put(name, content);
});
afterEach(() => place.remove());

const NO_REPORTS = {
  "picture.png": "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR",
  "empty.txt": "",
  "empty.json": "",
  "letter.txt": "各位同事：请于周五前报送材料。",
  "half.json": '{"edition": "20',
  "list.json": "[]",
  "cut.xlsx": `PK\u0003\u0004${deflateRawSync("xl/workbook.xml").toString("latin1")}`,
  "cut.pdf": "%PDF-1.4\n",
};

const COMMANDS = [
  ["render"],
  ["export"],
  ["fill"],
  ["migrate", "--to", "2019"],
  ["rollup"],
  ["tidy", "-o", "data.csv"],
  ["compare", "2023.json"],
  ["import"],
  ["validate", "2023.json", "--previous"],
];

const ONE_LINE = /^nianbao: [^\n]+\n$/;

test.each(Object.keys(NO_REPORTS))("what is wrong with %s is one line that begins with its name", (file) => {
  const { status, stdout, stderr } = place.nianbao(["fill", file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(ONE_LINE);
  expect(stderr).toMatch(new RegExp(`^nianbao: ${file}[： ]`));
});

test.each(COMMANDS)("%s begins with the name of a file that is no report", (...command) => {
  const { status, stdout, stderr } = place.nianbao([...command, "picture.png"]);
  const says = "没有找到政府信息公开工作年度报告的标题和表格。";
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: `nianbao: picture.png：${says}\n`,
  });
});

// Summing up says so of the unit, and goes on without it.
const ONE_EDITION = COMMANDS.filter(([name = ""]) => !["rollup", "validate"].includes(name));

test.each(ONE_EDITION)("%s begins with the name of a file whose edition nobody knows", (...command) => {
  place.put("old.json", { edition: "1999" });
  place.put("none.json", {});
  expect(place.nianbao([...command, "old.json"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "nianbao: old.json：不认得格式版本“1999”，已知的有2019、2021。\n",
  });
  expect(place.nianbao([...command, "none.json", "--lang", "en"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "nianbao: none.json: no edition is stated (/edition); known are 2019, 2021.\n",
  });
});

test.each(["fill", "import"])("%s takes no JSON that is no report", (command) => {
  place.put("list.json", "[]");
  expect(place.nianbao([command, "list.json"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "nianbao: list.json 不是报告：应为一个 JSON 对象。\n",
  });
});

test("rollup leaves out a report whose edition nobody knows, and says which", () => {
  place.put("old.json", { edition: "1999", organ: { name: "某局" } });
  const { status, stdout } = place.nianbao(["rollup", "2023.json", "old.json", "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings).toMatchObject([
    { code: "unit-unusable", actual: "1999", params: { unit: "某局" } },
  ]);
});

test("last year's report of a newer schema is a finding, and this year's is judged all the same", () => {
  place.put("2022.json", { ...exampleReport("two-years/2022.json"), schemaVersion: "99.0.0" });
  const { status, stdout } = place.nianbao(["validate", "2023.json", "--previous", "2022.json", "--json"]);
  const { findings } = JSON.parse(stdout).files[0];
  expect(status).toBe(0);
  expect(findings).toMatchObject([
    { code: "previous-not-comparable", path: "/schemaVersion", severity: "warning", actual: "99.0.0" },
  ]);
});

test.each([
  ["picture.png", "zh-CN", "标准输入：没有找到政府信息公开工作年度报告的标题和表格。"],
  [
    "picture.png",
    "en",
    "standard input: no heading or table of an annual report on government information disclosure was found.",
  ],
  ["list.json", "zh-CN", "标准输入 不是报告：应为一个 JSON 对象。"],
  ["list.json", "en", "standard input is no report: a JSON object is wanted."],
] as const)("%s by standard input is called so (%s)", (file, lang, says) => {
  const { status, stdout, stderr } = place.nianbao(["fill", "-", "--lang", lang], NO_REPORTS[file]);
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `nianbao: ${says}\n` });
});

test("where many are judged, standard input that is none is called so, too", () => {
  const { status, stderr } = place.nianbao(["validate", "-"], NO_REPORTS["letter.txt"]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: "nianbao: 读不出年度报告：标准输入。\n" });
});

test("a line of standard input that is no JSON is named with its number", () => {
  const line = JSON.stringify(exampleReport("two-years/2023.json"));
  const { status, stderr } = place.nianbao(["rollup", "--ndjson", "-"], `${line}\n{ no\n`);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^nianbao: 标准输入:2：不是有效的 JSON[^\n]+\n$/);
});
