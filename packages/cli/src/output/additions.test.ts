import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("own.json", exampleReport("vendor-profile/report.json"));
  place.put("2022.json", exampleReport("two-years/2022.json"));
});
afterEach(() => place.remove());

// The profile adds a telephone number, a text, two rows of 7 numbers and a table of 3 rows of 4.
const PLACES = [
  "/organ/telephone",
  "/overview/interpretation",
  "/requests/outcomes/grantedElectronically",
  "/requests/outcomes/grantedOnPaper",
  "/interpretations",
];

test("tidy: one line a profile, however many reports follow it", () => {
  const args = ["tidy", "own.json", "2022.json", "own.json"];
  const { status, stdout, stderr } = place.nianbao(args);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/grantedOnPaper|interpretations/);
  expect(stderr).toBe(
    `2 份报告按补充格式“yunxi 1.0.0”编制，其中增加的项目不属于官方格式，没有列入表中：${PLACES.join("、")}。\n`,
  );
  expect(place.nianbao([...args, "--quiet"]).stderr).toBe("");
  const parquet = place.nianbao(["tidy", "own.json", "-o", "data.parquet", "--lang", "en"]);
  expect(parquet.stderr).toBe(
    `1 report follows the profile "yunxi 1.0.0", whose additions are not part of the official form and are not in the table: ${PLACES.join(", ")}.\nWrote data.parquet\n`,
  );
});

test("rollup: said of the unit, and the sum is made", () => {
  const { status, stdout } = place.nianbao(["rollup", "own.json", "--organ", "云溪市", "--json"]);
  const { findings } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(findings).toMatchObject([
    { code: "not-carried", variant: "profile", actual: "yunxi 1.0.0", cells: PLACES },
  ]);
});

test("migrate: the profile is named, and a report that stays in its edition keeps everything", () => {
  const { status, stderr } = place.nianbao(["migrate", "own.json", "--to", "2019", "-o", "as-2019.json"]);
  expect(status).toBe(0);
  expect(stderr).toContain(
    "“云溪市自然资源和规划局”按补充格式“yunxi 1.0.0”编制，其中增加的 5 项不属于官方格式，没有带入",
  );
  const { stdout } = place.nianbao(["migrate", "own.json", "--to", "2021"]);
  expect(JSON.parse(stdout)).toEqual(exampleReport("vendor-profile/report.json"));
});

test("compare: counted on the terminal beside the file's name, listed on the page", () => {
  const { status, stderr } = place.nianbao(["compare", "2022.json", "own.json", "-o", "c.html"]);
  expect(status).toBe(0);
  expect(stderr).toBe(
    "已写出 c.html\n比较了 203 格，203 格不同。\nown.json 按补充格式“yunxi 1.0.0”编制，其中增加的 26 个数字不属于官方格式，未比较；--json、网页和工作簿列出。\n",
  );
  expect(place.text("c.html")).toContain("补充格式“yunxi 1.0.0”增加的项目，官方格式没有。");
  const english = place.nianbao(["compare", "own.json", "2022.json", "--lang", "en"]);
  expect(english.stderr).toContain(
    'own.json follows the profile "yunxi 1.0.0"; the 26 numbers that this adds are not part of the official form and were not compared',
  );
});
