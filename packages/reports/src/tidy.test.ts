import type { Draft } from "@nianbao/types";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { csvLine, NianbaoReportsError, tidy, tidyColumns, tidyCsv, tidyCsvFrom } from "./index.ts";
import { tidyParquet, tidyParquetFrom } from "./parquet.ts";
import { anyDraft, frozen, numbersOf, outlines, reportOf } from "./testing/reports.ts";

const young = outlines.find(({ edition }) => edition === "2021")!;
const old = outlines.find(({ edition }) => edition === "2019")!;
const received = "/requests/received/naturalPersons";
const fees = "/proactiveDisclosure/fees/amount";
const row = (report: Draft, path: string) => tidy(frozen(report)).find((one) => one.path === path);

describe("rows", () => {
  test("say whose number it is, of which year, and where it stands", () => {
    const organ = { "/organ/creditCode": "A", "/organ/regionCode": "510000", "/organ/scope": "own" };
    expect(row(reportOf(young, { [received]: 3 }, organ), received)).toEqual({
      organ: "某市教育局",
      creditCode: "A",
      regionCode: "510000",
      level: null,
      kind: null,
      scope: "own",
      year: 2021,
      edition: "2021",
      path: received,
      label: "一、本年新收政府信息公开申请数量 / 自然人",
      value: 3,
      unit: "件",
      total: false,
    });
  });

  test("tell totals from what is counted, and blank from zero", () => {
    expect(row(reportOf(young), "/requests/received/total")).toMatchObject({ value: 0, total: true });
    expect(row(reportOf(young, { [received]: null }), received)).toMatchObject({ value: null });
    expect(row(reportOf(young, { [received]: "3" }), received)).toMatchObject({ value: null });
  });

  test("have the unit that the form prints, or that the report states", () => {
    const amount = "/proactiveDisclosure/procurement/amount";
    expect(row(reportOf(young), fees)?.unit).toBe("万元");
    expect(row(reportOf(old), amount)?.unit).toBe("元");
    expect(row(reportOf(old, {}, { [`${amount}Unit`]: null }), amount)?.unit).toBe(null);
  });

  test.each(outlines)("edition $edition has one for each number that the report must state", (outline) => {
    const numbers = numbersOf(outline).filter(({ optional }) => !optional);
    expect(tidy(reportOf(outline)).map(({ path }) => path)).toEqual(numbers.map(({ path }) => path));
    const fee = "/otherMatters/processingFee/amountCollected";
    expect(tidy(reportOf(outline, {}, { [fee]: 1.5 })).at(-1)).toMatchObject({
      path: fee,
      value: 1.5,
      unit: "元",
    });
  });

  test("have their columns in one order", () => {
    for (const one of tidy(reportOf(young))) expect(Object.keys(one)).toEqual(tidyColumns);
  });

  test("labels can be had in English", () => {
    expect(tidy(reportOf(young), { lang: "en" }).find(({ path }) => path === received)?.label).toBe(
      "I. Requests received this year / Natural persons",
    );
  });

  test("are refused for what is no report", () => {
    expect(() => tidy("text" as never)).toThrow("不是报告");
  });
});

describe("CSV", () => {
  const named = (name: string, inputs = {}) => reportOf(young, inputs, { "/organ/name": name });
  const lines = (reports: readonly Draft[], options = {}) =>
    [...tidyCsv(reports, options)].join("").split("\r\n");

  test("has a header, and a line a number", () => {
    const [header, ...rest] = lines([named("甲", { [fees]: 96171.6 }), named("乙", { [received]: null })]);
    expect(header).toBe(
      "organ,creditCode,regionCode,level,kind,scope,year,edition,path,label,value,unit,total",
    );
    expect(rest.length).toBe(2 * 200 + 1);
    expect(rest.at(-1)).toBe("");
    expect(rest).toContain(
      "甲,,,,,,2021,2021,/proactiveDisclosure/fees/amount,行政事业性收费 / 本年收费金额（单位：万元）,96171.6,万元,false",
    );
    expect(rest).toContain(
      `乙,,,,,,2021,2021,${received},一、本年新收政府信息公开申请数量 / 自然人,,件,false`,
    );
  });

  test("begins with a byte order mark where it is asked for", () => {
    expect([...tidyCsv([], { bom: true })]).toEqual([`\uFEFF${tidyColumns.join(",")}\r\n`]);
    expect([...tidyCsv([])]).toEqual([`${tidyColumns.join(",")}\r\n`]);
  });

  test("nothing is given before the first report is known to be one", () => {
    const pieces: string[] = [];
    expect(() => {
      for (const piece of tidyCsv([[] as never])) pieces.push(piece);
    }).toThrow(NianbaoReportsError);
    expect(pieces).toEqual([]);
    expect([...tidyCsv([named("甲"), named("乙")])]).toHaveLength(2);
  });

  test("writes numbers without an exponent", () => {
    expect(lines([named("甲", { [fees]: 0.000001 })]).join()).toContain(",0.000001,");
    expect(lines([named("甲", { [fees]: 1e21 })]).join()).toContain(",1000000000000000000000,");
  });

  test.each([
    ["=cmd()", "'=cmd()"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@sum", "'@sum"],
    ["\t=1", "'\t=1"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
    ["\r=1", '"\'\r=1"'],
    ['=1,"', '"\'=1,"""'],
  ])("%j does not become a formula", (name, expected) => {
    const text = [...tidyCsv([named(name)])].join("");
    expect(text.split("\r\n")[1]?.startsWith(`${expected},,,,,,2021`)).toBe(true);
  });

  test("a line of another table is written alike", () => {
    expect(csvLine(["某市教育局", 12, null, "=1+1", 'a,"b"', true, 1e-7])).toBe(
      `某市教育局,12,,'=1+1,"a,""b""",true,0.0000001\r\n`,
    );
    expect(csvLine(["=1+1"], { formulas: "keep" })).toBe("=1+1\r\n");
  });

  test("text can be kept as it is, and a negative number is a number", () => {
    expect(lines([named("=1")], { formulas: "keep" })[1]?.startsWith("=1,")).toBe(true);
    const change = reportOf(old, { "/proactiveDisclosure/licensing/change": -3 });
    expect(lines([change]).join()).toContain(",-3,项,false");
  });

  test("reads back to the same rows, whatever the organ is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const report = named(name);
        const rows = parsed([...tidyCsv([report], { formulas: "keep" })].join("")).slice(1);
        const expected = tidy(report).map((one) =>
          tidyColumns.map((column) => (one[column] === null ? "" : String(one[column]))),
        );
        expect(rows).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("one by one is the same as all at once", async () => {
    const reports = [named("甲"), named("乙")];
    async function* stream() {
      yield* reports;
    }
    const pieces: string[] = [];
    for await (const piece of tidyCsvFrom(stream(), { bom: true })) pieces.push(piece);
    expect(pieces).toEqual([...tidyCsv(reports, { bom: true })]);
  });
});

// RFC 4180, written from its grammar.
function parsed(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error("no CSV");
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe("Parquet", () => {
  const read = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer });

  test("reads back to the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...outlines).chain(anyDraft), anyDraft(young), async (one, other) => {
        const rows = await read(tidyParquet([one, other]));
        expect(rows).toEqual([...tidy(one), ...tidy(other)]);
      }),
      { numRuns: 5 },
    );
  });

  test("no report is a table without rows", async () => {
    expect(await read(tidyParquet([]))).toEqual([]);
  });

  test("more rows than a group holds, one by one", async () => {
    const report = reportOf(young, { [received]: 7 });
    async function* stream() {
      for (let place = 0; place < 600; place++) yield report;
    }
    const rows = await read(await tidyParquetFrom(stream()));
    expect(rows.length).toBe(600 * 200);
    expect(rows.filter(({ path }) => path === received).every(({ value }) => value === 7)).toBe(true);
  });
});
