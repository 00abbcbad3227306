import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validate } from "@nianbao/validator";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const report = JSON.parse(readFileSync(`${folder}report.json`, "utf8"));

// 7 columns of （二）部分公开 and 3 × 7 of the parts of （六）其他处理 are blank on the published page.
test("the page's blank cells are found, and nothing else", () => {
  const { valid, complete, consistent, findings } = validate(report);
  expect({ valid, complete, consistent }).toEqual({ valid: false, complete: false, consistent: true });
  expect(findings.map((finding) => finding.code)).toEqual(Array(28).fill("cell-blank"));
});

test("with zeros in their place the report is valid", () => {
  const filled = JSON.parse(JSON.stringify(report), (_, value) => value ?? 0);
  expect(validate(filled).findings).toEqual([]);
});

test("the example says what it found and where the page and the workbook are", () => {
  const said = execFileSync(process.execPath, ["start.mjs"], { cwd: folder, encoding: "utf8" });
  expect(said).toContain("未通过：勾稽关系全部成立，有空白，共 28 处问题");
  expect(said).toContain("（二）部分公开（区分处理的，只计这一情形，不计其他情形）：7 格空白");
  expect(said).toContain("out/report.html");
  expect(readFileSync(`${folder}out/report.html`, "utf8")).toContain(report.title);
});
