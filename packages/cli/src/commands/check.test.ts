import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/nianbao.js", import.meta.url));
const example = readFileSync(
  new URL("../../../../examples/zhanyi-2023/report.json", import.meta.url),
  "utf8",
);

let folder: string;

function nianbao(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-check-"));
  writeFileSync(join(folder, "report.json"), example.replaceAll(": null", ": 0"));
  nianbao("render", "report.json", "-o", "a.html");
  nianbao("export", "report.json", "-o", "b.xlsx");
  const page = readFileSync(join(folder, "a.html"), "utf8");
  writeFileSync(join(folder, "c.html"), page.replace("<h2", "<p").replace(/>0<\/td>/, ">7</td>"));
  writeFileSync(join(folder, "d.txt"), "食堂本周菜单：周一红烧肉。");
}, 60_000);

test("our own page and workbook pass", () => {
  const { status, stdout } = nianbao("check", "a.html", "b.xlsx", "--json");
  expect(JSON.parse(stdout).files.map((file: { findings: unknown[] }) => file.findings)).toEqual([[], []]);
  expect(status).toBe(0);
});

test("a page that was edited by hand is caught", () => {
  const { status, stdout } = nianbao("check", "c.html");
  expect(status).toBe(1);
  expect(stdout).toContain("page-data-mismatch");
});

test("a summary of many files; one that is no report does not stop the others", () => {
  const { status, stdout } = nianbao("check", ".", "--summary");
  expect(status).toBe(1);
  expect(stdout).toMatch(/a\.html .*通过/);
  expect(stdout).toMatch(/d\.txt .*未通过/);
  expect(stdout).toContain("not-a-report");
});

test("verdicts come as they are found, and the summary after them", () => {
  const { status, stdout, stderr } = nianbao("check", "a.html", "b.xlsx");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^✓ a\.html .*\n✓ b\.xlsx .*\n\n\S.*\n─.*\na\.html /);
});

test("the summary as a page and as a workbook", () => {
  for (const name of ["summary.html", "summary.xlsx"])
    expect(nianbao("check", "a.html", "c.html", "--quiet", "-o", name).status).toBe(1);
  expect(readFileSync(join(folder, "summary.html"), "utf8")).toContain("page-data-mismatch");
});

test("a page that is no report is one clear line and status 2, with the finding in the JSON", () => {
  const { status, stdout, stderr } = nianbao("validate", "d.txt", "--json");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^nianbao: [^\n]*d\.txt[^\n]*\n$/);
  expect(JSON.parse(stdout).files[0].findings[0].code).toBe("not-a-report");
});

test("a page from standard input is read as one from a file", () => {
  const page = readFileSync(join(folder, "a.html"), "utf8");
  const input = page.replace(/<script type="application\/json"[\s\S]*?<\/script>/, "");
  const { status, stdout } = spawnSync(process.execPath, [bin, "import", "-", "--json"], {
    encoding: "utf8",
    input,
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).report.proactiveDisclosure.penalties.decisions).toBe(3);
});
