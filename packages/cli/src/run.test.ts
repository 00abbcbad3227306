import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bin/nianbao.js", import.meta.url));
const example = readFileSync(new URL("../../../examples/zhanyi-2023/report.json", import.meta.url), "utf8");
const valid = example.replaceAll(": null", ": 0");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-cli-"));
});

function put(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return name;
}

function nianbao(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

describe("usage", () => {
  test("without arguments, with help and with a command's help", () => {
    expect(nianbao([]).stdout).toContain("用法：nianbao <命令>");
    expect(nianbao(["--help", "--lang", "en"]).stdout).toContain("Usage: nianbao <command>");
    expect(nianbao(["validate", "--help"]).stdout).toContain("--previous FILE");
  });

  test("what every command takes may stand before it, and help may stand for --help", () => {
    const usage = nianbao(["validate", "--help", "--lang", "en"]);
    expect(usage).toMatchObject({ status: 0, stderr: "" });
    for (const args of [
      ["--lang", "en", "validate", "--help"],
      ["--lang=en", "--help", "validate"],
      ["help", "validate", "--lang", "en"],
    ])
      expect(nianbao(args), args.join(" ")).toEqual(usage);
    const overview = nianbao(["--help", "--lang", "en"]);
    for (const args of [
      ["--lang", "en"],
      ["--lang", "en", "--help"],
      ["help", "--lang", "en"],
    ])
      expect(nianbao(args), args.join(" ")).toEqual(overview);
  });

  test.each([
    [["--lang", "fr"], "不支持语言“fr”"],
    [["help", "nonsense"], "没有命令“nonsense”"],
    [["--nonsense", "validate"], "没有命令“--nonsense”"],
    [["nonsense"], "没有命令“nonsense”"],
    [["constructor"], "没有命令“constructor”"],
    [["validate", "--nonsense"], "没有选项 --nonsense"],
    [["validate"], "没有指定文件"],
    [["validate", "--lang", "fr", "x"], "不支持语言“fr”"],
    [["validate", "missing.json"], "missing.json：没有这个文件"],
    [["render", "a", "b"], "要一个文件，给了 2 个"],
    [["blank"], "--edition"],
    [["blank", "--edition", "2021", "a.xlsx"], "不要“a.xlsx”；输出文件用 -o"],
    [["doctor", "missing"], "没有文件夹 missing"],
    [["schema", "--edition", "1999"], "1999"],
  ])("%j is one clear line and status 2", (args, says) => {
    const { status, stdout, stderr } = nianbao(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
    expect(stderr).toContain(says);
  });
});

describe("validate", () => {
  test("a valid report: status 0", () => {
    put("report.json", valid);
    const { status, stdout } = nianbao(["validate", "report.json", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      files: [
        { file: "report.json", valid: true, complete: true, consistent: true, findings: [], diagnosis: [] },
      ],
    });
  });

  test("blank cells: status 1, and every finding with its place", () => {
    const { status, stdout } = nianbao(["validate", "-"], example);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^✗ 标准输入 {2}未通过：28 个错误/);
    expect(stdout).toContain("7 格没有填写。\n        cell-blank  /requests/outcomes/partiallyGranted/…");
  });

  test("in English", () => {
    expect(nianbao(["validate", "-", "--lang", "en"], example).stdout).toContain("28 errors");
    const single = JSON.stringify({ ...JSON.parse(valid), extra: 1 });
    expect(nianbao(["validate", "-", "--lang", "en"], single).stdout).toContain("1 error, 0 warnings");
  });

  test("a folder stands for its files; one that is no JSON is a result of its own", () => {
    put("a.json", valid);
    put("b.json", "{ no");
    put(".hidden.json", "{ no");
    const { status, stdout } = nianbao(["validate", ".", "--json"]);
    const { files } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(files.map((file: { file: string; valid: boolean }) => [file.file, file.valid])).toEqual([
      ["a.json", true],
      ["b.json", false],
    ]);
    expect(files[1].findings.map((finding: { code: string }) => finding.code)).toEqual(["not-json"]);
  });

  test("of many files one that cannot be read is a result, and the next goes on", () => {
    put("a.json", valid);
    put("b.json", Buffer.from("7b22bcd7223a317d", "hex"));
    put("c.xlsx", "PK\u0003\u0004");
    put("d.json", valid);
    const { status, stdout, stderr } = nianbao(["validate", ".", "--json"]);
    const { files } = JSON.parse(stdout);
    expect(files.map((one: { file: string; valid: boolean }) => [one.file, one.valid])).toEqual([
      ["a.json", true],
      ["b.json", false],
      ["c.xlsx", false],
      ["d.json", true],
    ]);
    expect(files[1].findings).toMatchObject([{ code: "not-a-report", message: "b.json 不是 UTF-8 编码。" }]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "nianbao: 读不出年度报告：b.json、c.xlsx。\n",
    });
    expect(nianbao(["validate", "b.json"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "nianbao: b.json 不是 UTF-8 编码。\n",
    });
  });

  test("a folder without files is not a folder without faults", () => {
    mkdirSync(join(folder, "reports/2023"), { recursive: true });
    expect(nianbao(["validate", "reports/2023"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "nianbao: 文件夹 reports/2023 中没有文件；其中的文件夹不算。\n",
    });
    expect(nianbao(["tidy", "reports", "--lang", "en"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "nianbao: The folder reports holds no file; folders inside it do not count.\n",
    });
  });

  test("a key that stands twice is a fault, not a lost value", () => {
    const { status, stdout } = nianbao(["validate", "-"], valid.replace('"year"', '"year": 2022, "year"'));
    expect(status).toBe(1);
    expect(stdout).toContain('键 "year" 重复');
  });

  test("ten thousand levels of JSON are judged, not crashed on", () => {
    const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
    const { status, stderr } = nianbao(["validate", "-", "--json"], deep);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });

  test("waivers: written from findings, refused without a reason, in force until a cell changes", () => {
    put("report.json", example);
    expect(nianbao(["validate", "report.json", "--write-waivers", "waivers.json"]).status).toBe(1);
    const waivers = JSON.parse(readFileSync(join(folder, "waivers.json"), "utf8"));
    expect(waivers).toHaveLength(28);
    expect(nianbao(["validate", "report.json", "--waivers", "waivers.json"]).status).toBe(2);
    const reasoned = waivers.map((waiver: object) => ({ ...waiver, reason: "已发布，不再更改" }));
    put("waivers.json", JSON.stringify(reasoned));
    const waived = nianbao(["validate", "report.json", "--waivers", "waivers.json"]);
    expect(waived.status).toBe(0);
    expect(waived.stdout).toContain("已豁免：已发布，不再更改");
  });
});

describe("validate --ndjson", () => {
  const line = JSON.stringify(JSON.parse(valid));

  test("a result a line, in order; a line that is no JSON is a result, and the next goes on", () => {
    const { status, stdout } = nianbao(["validate", "--ndjson", "-"], `${line}\n\nnot json\n[]\n${line}`);
    const results = stdout
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(status).toBe(1);
    expect(results.map(({ line: number, valid: ok }) => [number, ok])).toEqual([
      [1, true],
      [3, false],
      [4, false],
      [5, true],
    ]);
    expect(results[1].findings[0].code).toBe("not-json");
  });

  test("the text is held against the tables when that is asked for", () => {
    const wrong = line.replace("没有收到政府信息公开申请", "收到政府信息公开申请5件");
    const codes = (args: string[]) => {
      const { stdout } = nianbao(["validate", "-", ...args], wrong);
      return [...stdout.matchAll(/narrative-contradiction/g)].length;
    };
    expect([
      codes(["--ndjson", "--text"]),
      codes(["--ndjson"]),
      codes(["--quiet", "--json"]),
      codes(["--no-text"]),
    ]).toEqual([1, 0, 1, 0]);
  });

  test("thousands of lines come back in order", { timeout: 60_000 }, () => {
    const many = Array.from({ length: 3000 }, (_, index) => (index % 7 === 0 ? "{}" : line)).join("\n");
    const { stdout } = nianbao(["validate", "--ndjson", "-"], many);
    const results = stdout
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(results.map((result) => result.line)).toEqual(
      Array.from({ length: 3000 }, (_, index) => index + 1),
    );
    expect(results.map((result) => result.valid)).toEqual(results.map((_, index) => index % 7 !== 0));
  });
});

describe("output files", () => {
  test.each([
    ["render", "report.html"],
    ["export", "report.xlsx"],
  ])("%s writes %s, and replaces it only with --force", (command, file) => {
    put("report.json", valid);
    expect(nianbao([command, "report.json", "--json"])).toMatchObject({
      status: 0,
      stdout: `{\n  "file": "${file}"\n}\n`,
    });
    expect(existsSync(join(folder, file))).toBe(true);
    const again = nianbao([command, "report.json"]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain(`${file} 已存在`);
    expect(nianbao([command, "report.json", "--force"]).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["report.json", file].sort());
  });

  // A device that is replaced by a file is gone for every program of the machine; a folder stands for it here.
  test("what is no plain file is never replaced, not even with --force", () => {
    put("report.json", valid);
    for (const [command, taken] of [
      ["render", "taken"],
      ["tidy", "taken.csv"],
    ] as const) {
      mkdirSync(join(folder, taken));
      const { status, stderr } = nianbao([command, "report.json", "-o", taken, "--force"]);
      expect(status).toBe(2);
      expect(stderr).toBe(`nianbao: ${taken} 不是普通文件，不能替换；“-”表示标准输出。\n`);
    }
    expect(readdirSync(folder).sort()).toEqual(["report.json", "taken", "taken.csv"]);
  });

  test.each([
    ["check", "-o", "taken.csv"],
    ["compare", "report.json", "-o", "taken.csv"],
    ["validate", "--write-waivers", "taken.json"],
    ["rollup", "-o", "taken.json", "--receipt", "receipt.json"],
    ["rollup", "-o", "sum.json", "--receipt", "taken.json"],
    ["tidy", "-o", "taken.csv"],
  ])("%j: a file that exists is refused before anything else is said or written", (...command) => {
    for (const name of ["report.json", "taken.csv", "taken.json"]) put(name, valid);
    const { status, stdout, stderr } = nianbao([...command, "report.json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^nianbao: taken\.(csv|json) 已存在；要替换请加 --force。\n$/);
    expect(readdirSync(folder).sort()).toEqual(["report.json", "taken.csv", "taken.json"]);
  });

  test.each([
    [["export", "report.json", "-o", "a.html"], "a.html 与要写出的内容不符，应以 .xlsx 结尾。"],
    [["render", "report.json", "-o", "a.XLSX"], "a.XLSX 与要写出的内容不符，应以 .html 或 .htm 结尾。"],
    [["fill", "report.json", "-o", "a.xlsx"], "a.xlsx 与要写出的内容不符，应以 .json 结尾。"],
    [["blank", "--edition", "2021", "-o", "a.csv"], "a.csv 与要写出的内容不符，应以 .xlsx 结尾。"],
    [["tidy", "report.json", "-o", "a.xlsx"], "不知道要写成什么：a.xlsx 应以 .csv 或 .parquet 结尾。"],
    [["render", "report.json", "-o", "-", "--json"], "--json 占用标准输出，--out 不能也写到那里。"],
    [["rollup", "report.json", "--receipt", "-"], "结果占用标准输出，--receipt 不能也写到那里。"],
    [
      ["validate", "report.json", "--write-waivers", "-"],
      "结果占用标准输出，--write-waivers 不能也写到那里。",
    ],
  ])("%j is refused: nothing is called what it is not, and standard output holds one thing", (args, says) => {
    put("report.json", valid);
    expect(nianbao(args)).toEqual({ status: 2, stdout: "", stderr: `nianbao: ${says}\n` });
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });

  test.each(["render", "export", "fill", "tidy"])(
    "%s to standard output says nothing of a file",
    (command) => {
      put("report.json", valid);
      const { status, stdout, stderr } = nianbao([command, "report.json", "-o", "-"]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout.length).toBeGreaterThan(1000);
    },
  );

  test("a name that promises nothing else is taken", () => {
    put("report.json", valid);
    expect(nianbao(["render", "report.json", "-o", "page.shtml"]).status).toBe(0);
    expect(nianbao(["tidy", "report.json", "-o", "DATA.PARQUET"]).status).toBe(0);
    expect(readFileSync(join(folder, "DATA.PARQUET"), "latin1").slice(0, 4)).toBe("PAR1");
  });

  test("what cannot be drawn is one clear line, and no file", () => {
    put("report.json", JSON.stringify({ ...JSON.parse(valid), requests: undefined }));
    const { status, stderr } = nianbao(["render", "report.json"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^nianbao: [^\n]*\/requests[^\n]*\n$/);
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });

  test("a workbook of a report with errors is made, and the errors are said", () => {
    put("report.json", JSON.stringify({ ...JSON.parse(valid), requests: undefined }));
    const { status, stderr } = nianbao(["export", "report.json"]);
    expect(status).toBe(0);
    expect(stderr).toContain("missing-field  /requests");
  });

  test("placeholders in the text become the numbers of their cells; one that names none is kept and said", () => {
    const report = JSON.parse(valid);
    report.preamble = [
      { type: "paragraph", text: "作出行政处罚{{/proactiveDisclosure/penalties/decisions}}件，{{/none}}。" },
    ];
    put("report.json", JSON.stringify(report));
    const { status, stderr } = nianbao(["render", "report.json"]);
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("作出行政处罚3件，{{/none}}。");
    expect(status).toBe(1);
    expect(stderr).toContain("/preamble/0：{{/none}} 没有对应的数字");
  });

  test("into a folder that does not exist", () => {
    put("report.json", valid);
    const { status, stderr } = nianbao(["export", "report.json", "-o", "none/report.xlsx"]);
    expect(status).toBe(2);
    expect(stderr).toBe("nianbao: 写不了 none/report.xlsx：没有文件夹 none。\n");
  });
});

test("fill computes the totals, gives them to standard output, and says what it replaced", () => {
  const report = JSON.parse(valid);
  report.requests.received.naturalPersons = 2;
  report.requests.received.total = 1;
  const { status, stdout, stderr } = nianbao(["fill", "-"], JSON.stringify(report));
  expect(status).toBe(0);
  expect(JSON.parse(stdout).requests.received.total).toBe(2);
  expect(stderr).toContain("total-replaced");
});

test("schema prints an edition's schema", () => {
  const { status, stdout } = nianbao(["schema", "--edition", "2019"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).$id).toBe("urn:nianbao:annual-report:2019:1.0.0");
});
