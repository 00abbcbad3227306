import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("2022.json", exampleReport("two-years/2022.json"));
  place.put("2023.json", exampleReport("two-years/2023.json"));
});
afterEach(() => place.remove());

describe("on a terminal", () => {
  test("changed cells stand below their section and row, aligned, and the count is said", () => {
    const { status, stdout, stderr } = place.nianbao(["compare", "2022.json", "2023.json"]);
    expect(status).toBe(0);
    const lines = stdout.split("\n");
    expect(lines.slice(0, 9)).toEqual([
      "云溪市交通运输局年度报告比较：2022年与2023年",
      "",
      "栏目                            单位  2022年  2023年   增减  增减率%",
      "──────────────────────────────  ────  ──────  ──────  ─────  ───────",
      "二、主动公开政府信息情况",
      "  行政规范性文件",
      "    本年制发件数                件         2       3     +1      +50",
      "    本年废止件数                件         1       2     +1     +100",
      "    现行有效件数                件        18      19     +1    +5.56",
    ]);
    expect(lines).toContain("    法人或其他组织 / 商业企业   件         0       1     +1");
    // 规章 and 行政强制 did not change.
    expect(stdout).not.toMatch(/规章|行政强制/);
    expect(stderr).toBe("比较了 203 格，27 格不同；--all 列出全部。\n");
  });

  test("--all lists the others, too", () => {
    const { stdout, stderr } = place.nianbao(["compare", "2022.json", "2023.json", "--all"]);
    expect(stdout).toMatch(/\n {2}行政强制\n {4}本年处理决定数量 +件 +17 +17 +0 +0\n/);
    expect(stderr).toBe("比较了 203 格，27 格不同。\n");
  });

  test("in English", () => {
    const { stdout, stderr } = place.nianbao(["compare", "2022.json", "2023.json", "--lang", "en"]);
    expect(stdout).toMatch(
      /\n {2}Administrative penalties\n {4}Decisions this year +件 +962 +884 +-78 +-8.11\n/,
    );
    expect(stderr).toBe("203 cells compared, 27 differ; --all lists every one.\n");
  });

  test("a report against itself: no table", () => {
    const { stdout, stderr } = place.nianbao(["compare", "2022.json", "2022.json"]);
    expect(stdout).toBe("云溪市交通运输局年度报告比较：2022年与2022年\n\n");
    expect(stderr).toBe("比较了 203 格，0 格不同；--all 列出全部。\n");
  });

  test("a cell that is blank on one side differs and has no change", () => {
    const report = exampleReport("two-years/2023.json");
    report.proactiveDisclosure.compulsion.decisions = null;
    place.put("2023.json", report);
    const { stdout } = place.nianbao(["compare", "2022.json", "2023.json"]);
    expect(stdout).toMatch(/\n {2}行政强制\n {4}本年处理决定数量 +件 +17\n/);
  });

  test("an organ's name cannot steer the terminal", () => {
    const report = exampleReport("two-years/2023.json");
    report.organ.name = "\u001b[31m红\n局";
    place.put("2023.json", report);
    const { stdout } = place.nianbao(["compare", "2022.json", "2023.json"]);
    expect(stdout.split("\n")[0]).toBe("年度报告比较：云溪市交通运输局2022年与␛[31m红␊局2023年");
  });
});

describe("into a file", () => {
  test.each(["c.html", "c.xlsx", "c.csv", "C.HTML"])("%s, replaced only with --force", (file) => {
    const args = ["compare", "2022.json", "2023.json", "-o", file];
    expect(place.nianbao(args)).toMatchObject({ status: 0, stdout: "" });
    expect(place.has(file)).toBe(true);
    const before = place.bytes(file);
    expect(place.nianbao(args)).toMatchObject({ status: 2, stdout: "" });
    expect(place.nianbao([...args, "--force"]).status).toBe(0);
    expect(place.bytes(file)).toEqual(before);
  });

  test("CSV has a head, a line a changed cell, numbers without a sign before them", () => {
    place.nianbao(["compare", "2022.json", "2023.json", "-o", "c.csv", "--bom"]);
    const lines = place.text("c.csv").split("\r\n");
    expect(lines[0]).toBe("\uFEFF部分,项目,栏目,单位,2022年,2023年,增减,增减率%");
    expect(lines[1]).toBe("二、主动公开政府信息情况,行政规范性文件,本年制发件数,件,2,3,1,50");
    expect(lines).toHaveLength(1 + 27 + 1);
  });

  test("a page has the sections as headings and is in the language asked", () => {
    place.nianbao(["compare", "2022.json", "2023.json", "-o", "c.html", "--lang", "en"]);
    const page = place.text("c.html");
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<th scope="rowgroup"/g)).toHaveLength(3);
    expect(page).toContain('<th scope="row">Decisions this year</th>');
  });

  test.each(["c.doc", "c", ".html", "-"])("%s is one clear line", (file) => {
    const { status, stdout, stderr } = place.nianbao(["compare", "2022.json", "2023.json", "-o", file]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toBe(`nianbao: 不知道要写成什么：${file} 应以 .html、.xlsx 或 .csv 结尾。\n`);
  });
});

describe("of two editions", () => {
  beforeEach(() => {
    expect(place.nianbao(["migrate", "2022.json", "--to", "2019", "-o", "old.json"]).status).toBe(0);
  });

  test("what means something else is counted on the terminal, and explained on the page", () => {
    const { status, stderr } = place.nianbao(["compare", "old.json", "2023.json", "-o", "c.html"]);
    expect(status).toBe(0);
    // 22 of the old form's table 二 but its 3 numbers of decisions; 6 of documents and 1 of charges on the new one.
    expect(stderr).toContain("另有 26 格在另一版格式中没有含义相同的格");
    expect(place.text("c.html")).toContain(
      "2023年未比较：行政事业性收费 / 本年收费金额（单位：万元） 58.25。",
    );
  });

  test("--json has every cell and every reason, and nothing else stands there", () => {
    const { status, stdout, stderr } = place.nianbao(["compare", "old.json", "2023.json", "--json"]);
    const { edition, cells, notComparable } = JSON.parse(stdout);
    expect({ status, stderr, edition }).toEqual({ status: 0, stderr: "", edition: "2021" });
    expect(cells.find(({ path }: { path: string }) => path === "/requests/received/total")).toEqual({
      path: "/requests/received/total",
      label: "一、本年新收政府信息公开申请数量 / 总计",
      unit: "件",
      old: 27,
      new: 33,
      change: 6,
      percent: 22.22,
    });
    expect(notComparable).toHaveLength(26);
  });
});

test.each([
  [["2022.json"], "给了 1 个"],
  [["2022.json", "2023.json", "2023.json"], "给了 3 个"],
  [["2022.json", "none.json"], "none.json"],
])("%j is one clear line and status 2", (files, says) => {
  const { status, stdout, stderr } = place.nianbao(["compare", ...files]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
  expect(stderr).toContain(says);
});
