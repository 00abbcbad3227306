import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validate } from "@nianbao/validator";
import { beforeAll, expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(`${folder}${file}`, "utf8");

let said: string;
beforeAll(() => {
  said = execFileSync(process.execPath, ["start.mjs"], { cwd: folder, encoding: "utf8" });
});

test("the report keeps to the profile", () => {
  expect(said).toContain("按补充格式校验：通过，0 个问题");
});

// 236 in the cell; 180 + (56 + 5) in the rows. 322; 243 + (79 + 5). 30 cases, said to be 32. 21 + 0 + 4, said to be 24.
test("a fault in the official part and the faults against local rules are found, and told apart", () => {
  const lines = said.split("\n").filter((line) => /^ {2}(官方|本地)/.test(line));
  expect(lines).toEqual([
    "  本地  三、本年度办理结果 / （一）予以公开 / 自然人：按提供形式分列的两行之和是 241，这一格是 236。",
    "  本地  三、本年度办理结果 / （一）予以公开 / 总计：按提供形式分列的两行之和是 327，这一格是 322。",
    expect.stringMatching(/^ {2}官方 {2}行政复议 \/ 总计：.*30.*32/),
    "  本地  二、回应社会关切 / 总计：各种解读形式之和应为 25，实际是 24。",
  ]);
});

test("the page shows the added rows after the official one, and the added table after the six sections", () => {
  const page = read("out/report.html");
  const places = ["（一）予以公开", "其中：以电子形式提供", "其中：以纸质形式提供", "（二）部分公开"].map(
    (label) => page.indexOf(`>${label}`),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(page.indexOf(">七、政策解读与回应关切情况<")).toBeGreaterThan(
    page.indexOf(">六、其他需要报告的事项<"),
  );
});

test("the workbook comes back as the report", () => {
  expect(existsSync(`${folder}out/report.xlsx`)).toBe(true);
  expect(said).toContain("工作簿读回：0 个问题，与报告一致");
});

test("the official part alone is a valid official report; the whole is none", () => {
  const official = JSON.parse(read("out/official.json"));
  expect(validate(official)).toMatchObject({ valid: true, findings: [] });
  expect(official).not.toHaveProperty("profile");
  expect(official.requests.outcomes).not.toHaveProperty("grantedOnPaper");
  const { findings } = validate(JSON.parse(read("report.json")));
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "unknown-field /organ/telephone",
    "unknown-field /overview/interpretation",
    "unknown-field /requests/outcomes/grantedElectronically",
    "unknown-field /requests/outcomes/grantedOnPaper",
    "unknown-field /profile",
    "unknown-field /interpretations",
  ]);
});
