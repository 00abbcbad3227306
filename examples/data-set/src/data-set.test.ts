import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

const runsHere = await import("@duckdb/node-api").then(
  () => true,
  () => false,
);

// By hand, from figures.mjs: 教育, 卫生健康, 自然资源, each natural persons and businesses. The city's report of 2023, which
// would count all of them twice, is left out.
describe.skipIf(!runsHere)("the questions, where DuckDB has a program for this machine", () => {
  let answers: unknown[];
  beforeAll(() => {
    run("start.mjs");
    const asked = run(
      "--input-type=module",
      "-e",
      'console.log(JSON.stringify(await (await import("./ask.mjs")).ask("questions.sql")))',
    );
    answers = JSON.parse(asked).map(({ rows }: { rows: object[] }) => rows.map((row) => Object.values(row)));
  });

  test("requests a year", () => {
    expect(answers[0]).toEqual([
      [2020, String(22 + 9 + 68)], // 99
      [2021, String(25 + 13 + 79)], // 117
      [2022, String(30 + 13 + 91)], // 134
      [2023, String(33 + 16 + 97)], // 146
    ]);
  });

  // 教育: granted 14 + 16 + 20 + 22 and partly 3 + 4 + 2 + 5 of 21 + 26 + 29 + 33: 86 of 109.
  // 卫生健康: 6 + 8 + 8 + 10 and 1 + 2 + 1 + 3 of 9 + 14 + 12 + 17: 39 of 52.
  // 自然资源: 37 + 45 + 49 + 54 and 8 + 9 + 10 + 12 of 65 + 80 + 87 + 98: 224 of 330.
  test("the share granted, wholly or in part", () => {
    expect(answers[1]).toEqual([
      ["云溪市教育局", 78.9],
      ["云溪市卫生健康局", 75],
      ["云溪市自然资源和规划局", 67.9],
    ]);
  });

  // 3 of 13, 3 of 30, 6 of 91.
  test("growth on the year before", () => {
    expect(answers[2]).toEqual([
      ["云溪市卫生健康局", "13", "16", 23.1],
      ["云溪市教育局", "30", "33", 10],
      ["云溪市自然资源和规划局", "91", "97", 6.6],
    ]);
  });

  test("what was carried over against what had been carried forward", () => {
    expect(answers[3]).toEqual([["云溪市卫生健康局", 2021, "0", "1"]]);
  });

  test("money, to the cent, and who left it blank", () => {
    expect(answers[4]).toEqual([
      [2021, "51.77", "0"], // 18.60 + 0.10 + 33.07
      [2022, "49.45", "0"], // 19.25 + 0.20 + 30.00
      [2023, "59.25", "1"], // 18.05 + 41.20
    ]);
    expect(answers[5]).toEqual([["云溪市卫生健康局", 2023, "行政事业性收费 / 本年收费金额（单位：万元）"]]);
    expect(answers).toHaveLength(6);
  });

  test("CSV and Parquet hold the same table", () => {
    const difference = `
    import { DuckDBInstance } from "@duckdb/node-api";
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const columns = "organ, year, edition, path, label, value, unit, total, scope";
    const csv = \`select \${columns} from read_csv('out/data.csv', types = { edition: 'VARCHAR', value: 'DOUBLE' })\`;
    const parquet = \`select \${columns} from 'out/data.parquet'\`;
    const reader = await connection.runAndReadAll(
      \`select (select count(*) from (\${csv} except all \${parquet})), (select count(*) from (\${parquet} except all \${csv})), (select count(*) from (\${csv}))\`,
    );
    console.log(JSON.stringify(reader.getRowsJson()[0]));`;
    // 3 reports on the form of 2019 with 198 numbers, 9 and the city's on that of 2021 with 200.
    expect(JSON.parse(run("--input-type=module", "-e", difference))).toEqual([
      "0",
      "0",
      String(3 * 198 + 10 * 200),
    ]);
  });
});
