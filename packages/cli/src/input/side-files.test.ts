import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

// Files that stand beside the reports: lists of units, meta labels, schemas, waivers.
let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("2023.json", exampleReport("two-years/2023.json"));
  place.put("half.json", '{"SiteName": ');
  place.put("list.json", "[1]");
  place.put("numbers.json", '{"SiteName": 3}');
  writeFileSync(join(place.folder, "gbk.txt"), Buffer.from("bcd7bed6", "hex"));
});
afterEach(() => place.remove());

const META = "不是 meta 标签：应为 JSON 对象，名称对应文本。";

test.each([
  [["render", "2023.json", "--meta", "none.json"], "读不了 none.json：没有这个文件。"],
  [["render", "2023.json", "--meta", "half.json"], "half.json：不是有效的 JSON"],
  [["render", "2023.json", "--meta", "list.json"], `list.json ${META}`],
  [["render", "2023.json", "--meta", "numbers.json"], `numbers.json ${META}`],
  [["check", "2023.json", "--meta", "half.json"], "half.json：不是有效的 JSON"],
  [["rollup", "2023.json", "--expected", "none.txt"], "读不了 none.txt：没有这个文件。"],
  [["rollup", "2023.json", "--expected", "gbk.txt"], "gbk.txt 不是 UTF-8 编码。"],
  [["schema", "show", "half.json"], "half.json：不是有效的 JSON"],
  [["validate", "2023.json", "--waivers", "half.json"], "half.json：不是有效的 JSON"],
])("%j is one line that begins with what is wrong", (args, says) => {
  const { status, stdout, stderr } = place.nianbao(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
  expect(stderr.startsWith(`nianbao: ${says}`), stderr).toBe(true);
  expect(place.has("2023.html")).toBe(false);
});

test("meta labels are those of the page", () => {
  place.put("meta.json", { SiteName: "云溪市人民政府" });
  expect(place.nianbao(["render", "2023.json", "--meta", "meta.json"]).status).toBe(0);
  expect(place.text("2023.html")).toContain('<meta name="SiteName" content="云溪市人民政府">');
});
