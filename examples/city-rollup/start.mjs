// Sums up what the units reported, and shows where one number of the sum comes from.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeReports } from "./make-reports.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const command = fileURLToPath(new URL("bin/nianbao.js", import.meta.resolve("@nianbao/cli/package.json")));

makeReports(`${here}out`);

const args =
  "rollup out/units --own out/own.json --expected expected.txt --receipt out/receipt.json -o out/city.json --force";
console.log(`$ nianbao ${args}`);
const { status, stderr } = spawnSync(process.execPath, [command, ...args.split(" ")], {
  cwd: here,
  encoding: "utf8",
});
console.log(stderr.trimEnd());
console.log(status === 1 ? "（结束状态 1：有错误，汇总还不能用）\n" : "");

const { units, cells } = JSON.parse(readFileSync(`${here}out/receipt.json`, "utf8"));
for (const path of ["/requests/received/total", "/proactiveDisclosure/penalties/decisions"]) {
  const { label, sum, given } = cells.find((cell) => cell.path === path);
  console.log(`${label}：${sum ?? "空白"}`);
  for (const [index, { name, own, edition }] of units.entries())
    console.log(`  ${name}（${own ? "本机关，" : ""}${edition}年版）：${given[index] ?? "空白"}`);
}
