// From a report document to findings, a page and a workbook.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { render } from "@nianbao/html";
import { validate } from "@nianbao/validator";
import { write } from "@nianbao/xlsx";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const shown = (name) => relative(process.env.INIT_CWD ?? process.cwd(), here(name));

const report = JSON.parse(readFileSync(here("report.json"), "utf8"));
const { valid, complete, consistent, findings } = validate(report);

mkdirSync(here("out"), { recursive: true });
writeFileSync(here("out/report.html"), render(report, { findings }));
writeFileSync(here("out/report.xlsx"), await write(report));

console.log(`${report.title}`);
console.log(
  `  ${valid ? "通过" : "未通过"}：${consistent ? "勾稽关系全部成立" : "勾稽关系有不符"}，${complete ? "没有空白" : "有空白"}，` +
    `共 ${findings.length} 处问题`,
);
for (const [row, columns] of blankRows(findings)) console.log(`  ・${row}：${columns.length} 格空白`);
console.log(
  "\n怎么办：没有发生的填 0，发生了的补数字；其他处理要按三个分项填写。改好 report.json 后再运行一次。",
);
console.log(`  网页   ${shown("out/report.html")}（空白处已标出）`);
console.log(`  工作簿 ${shown("out/report.xlsx")}（填数后总计自动算出）`);
console.log(`  详情   npx nianbao validate ${shown("report.json")}`);

/** Blank cells by the row that they stand in. */
function blankRows(all) {
  const rows = new Map();
  for (const { code, label } of all) {
    if (code !== "cell-blank") continue;
    const labels = label.split(" / ");
    const end = labels.findIndex((name) => /^(自然人|法人或其他组织|总计)$/.test(name));
    const row = labels.slice(0, end).join(" / ");
    rows.set(row, [...(rows.get(row) ?? []), labels.at(-1)]);
  }
  return rows;
}
