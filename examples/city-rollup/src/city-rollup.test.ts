import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const command = fileURLToPath(new URL("../../../packages/cli/bin/nianbao.js", import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(`${folder}${file}`, "utf8"));

let said: string;
beforeAll(() => {
  said = execFileSync(process.execPath, ["start.mjs"], { cwd: folder, encoding: "utf8" });
});

// Added by hand from figures.mjs: the office, then 教育, 公安, 自然资源, 市场监管, 卫生健康.
test("every number is the sum of what the units gave", () => {
  const { requests, proactiveDisclosure, disputes } = read("out/city.json");
  expect(requests.received).toEqual({
    naturalPersons: 19 + 31 + 46 + 88 + 27 + 14, // 225
    organizations: {
      businesses: 0 + 2 + 3 + 9 + 5 + 0, // 19
      researchInstitutions: 0,
      publicInterestGroups: 0,
      legalServiceProviders: 4,
      others: 0,
    },
    total: 248,
  });
  expect(requests.carriedOver.total).toBe(0 + 1 + 2 + 5 + 0 + 0);
  expect(requests.outcomes.granted.total).toBe(7 + 20 + 13 + 51 + 20 + 9);
  expect(requests.carriedForward.total).toBe(0 + 1 + 2 + 5 + 0 + 1);
  expect(requests.outcomes.total.total).toBe(248 + 8 - 9);
  expect(proactiveDisclosure.licensing.decisions).toBe(214 + 10532 + 1876 + 9120 + 655);
  expect(proactiveDisclosure.compulsion.decisions).toBe(143 + 12);
  expect(disputes.reconsideration.total).toBe(3 + 1 + 5 + 1);
  expect(disputes.litigation.direct.total).toBe(2);
});

test("a number that one unit left blank, or has no place for in its old form, stays blank in the sum", () => {
  const { proactiveDisclosure } = read("out/city.json");
  expect(proactiveDisclosure.penalties.decisions).toBe(null);
  expect(proactiveDisclosure.normativeDocuments).toEqual({ issued: null, repealed: null, inForce: null });
  expect(proactiveDisclosure.fees.amount).toBe(null);
});

test("blanks may be counted as 0 if one says so; amounts are added to the cent", () => {
  const args = ["rollup", "out/units", "--own", "out/own.json", "--blanks", "zero", "--json"];
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  const { proactiveDisclosure } = JSON.parse(stdout).report;
  expect(status).toBe(0);
  expect(proactiveDisclosure.penalties.decisions).toBe(3 + 8617 + 54 + 1377);
  expect(proactiveDisclosure.normativeDocuments).toEqual({ issued: 6, repealed: 2, inForce: 41 });
  // 18.60 + 1204.35 + 33.07, in which binary numbers alone would go astray
  expect(proactiveDisclosure.fees.amount).toBe(1256.02);
});

test("who is missing, who used the old form and who left a blank is said", () => {
  expect(said).toContain("缺少“云溪市民政局”的报告");
  expect(said).toContain("“云溪市市场监督管理局”用的是 2019 年版格式");
  expect(said).toContain("行政处罚 / 本年处理决定数量：“云溪市卫生健康局”没有填写");
  expect(said).toContain("结束状态 1");
});

test("the receipt says which unit gave what", () => {
  const { units, cells } = read("out/receipt.json");
  const received = cells.find(({ path }: { path: string }) => path === "/requests/received/total");
  expect(units.map(({ name }: { name: string }) => name)).toEqual([
    "云溪市人民政府",
    "云溪市教育局",
    "云溪市公安局",
    "云溪市自然资源和规划局",
    "云溪市市场监督管理局",
    "云溪市卫生健康局",
  ]);
  expect(received.given).toEqual([19, 33, 49, 101, 32, 14]);
  expect(said).toContain("云溪市卫生健康局（2021年版）：空白");
});
