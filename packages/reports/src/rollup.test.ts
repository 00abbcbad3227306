import { valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RollupOptions, rollup, rollupFrom } from "./index.ts";
import {
  anyDraft,
  anyReport,
  frozen,
  inputs,
  inputsOf,
  numbersOf,
  outlines,
  reportOf,
} from "./testing/reports.ts";
import { withValue } from "./tree.ts";

const old = outlines.find(({ edition }) => edition === "2019")!;
const young = outlines.find(({ edition }) => edition === "2021")!;
const received = "/requests/received/naturalPersons";
const fees = "/proactiveDisclosure/fees/amount";
const after = "/disputes/litigation/afterReconsideration";

type Values = Readonly<Record<string, unknown>>;
const named = (name: string, inputs: Values = {}, others: Values = {}, outline = young) =>
  reportOf(outline, inputs, { "/organ/name": name, ...others });
const said = (reports: readonly unknown[], options: RollupOptions = {}) =>
  rollup(reports, options).findings.map(({ code, variant, path, params }) => ({
    code: variant ? `${code}/${variant}` : code,
    path,
    ...params,
  }));

describe("two bureaus and the government itself", () => {
  const education = named("某市教育局", {
    [received]: 3,
    [fees]: 0.1,
    "/disputes/reconsideration/upheld": 1,
  });
  const health = named("某市卫生健康局", { [received]: 4, [fees]: 0.2 });
  const own = named("某市人民政府", { [received]: 5, [fees]: 96171.6 }, { "/organ/level": "prefectural" });
  const { report, findings, receipt, counted } = rollup(frozen([education, health]), { own });

  test("every number is the sum of theirs, to the cent", () => {
    expect(valueAt(report, received)).toBe(12);
    expect(valueAt(report, "/requests/received/total")).toBe(12);
    expect(valueAt(report, fees)).toBe(96171.9);
    expect(valueAt(report, "/disputes/reconsideration/total")).toBe(1);
    expect(valueAt(report, "/proactiveDisclosure/rules/inForce")).toBe(0);
    expect([findings, counted]).toEqual([[], 3]);
  });

  test("the report is the government's, consolidated, with its text still to be written", () => {
    expect(valueAt(report, "/organ")).toEqual({
      name: "某市人民政府",
      level: "prefectural",
      scope: "consolidated",
    });
    expect(valueAt(report, "/title")).toBe("某市人民政府2021年政府信息公开工作年度报告");
    expect(valueAt(report, "/year")).toBe(2021);
    expect(valueAt(report, "/edition")).toBe("2021");
    expect(valueAt(report, "/overview/platform")).toEqual([]);
    expect("publishedOn" in report).toBe(false);
  });

  test("the receipt says who gave what", () => {
    expect(receipt?.units).toEqual([
      { name: "某市人民政府", own: true, edition: "2021" },
      { name: "某市教育局", edition: "2021" },
      { name: "某市卫生健康局", edition: "2021" },
    ]);
    expect(receipt?.cells.find(({ path }) => path === fees)).toEqual({
      path: fees,
      label: "行政事业性收费 / 本年收费金额（单位：万元）",
      sum: 96171.9,
      given: [96171.6, 0.1, 0.2],
    });
    expect(receipt?.cells.length).toBe(200);
  });
});

test("an organ can be named, or given whole", () => {
  expect(valueAt(rollup([named("甲")], { organ: "某县人民政府" }).report, "/organ")).toEqual({
    name: "某县人民政府",
    scope: "consolidated",
  });
  const organ = { name: "某县人民政府", kind: "government", regionCode: "510000" } as const;
  expect(valueAt(rollup([named("甲")], { organ }).report, "/organ")).toEqual({
    ...organ,
    scope: "consolidated",
  });
  expect(valueAt(rollup([named("甲")]).report, "/organ/name")).toBe("");
});

describe("blank is not zero", () => {
  const blank = named("某局", {
    [received]: null,
    "/requests/received/organizations/others": null,
    [fees]: 2,
  });
  const other = named("另一局", { [received]: 7, [fees]: 3 });

  test("a blank cell leaves its sum blank, and the unit is named", () => {
    const { report } = rollup([blank, other]);
    expect([received, "/requests/received/total", fees].map((path) => valueAt(report, path))).toEqual([
      null,
      null,
      5,
    ]);
    expect(said([blank, other])).toEqual([
      { code: "cell-blank/in-unit-several", path: "/requests", unit: "某局", count: 3 },
    ]);
    expect(said([named("某局", { [fees]: null }), other])).toEqual([
      { code: "cell-blank/in-unit", path: fees, unit: "某局" },
    ]);
    expect(rollup([named("某局", { [fees]: null }), other]).findings[0]!.message).toBe(
      "行政事业性收费 / 本年收费金额（单位：万元）：“某局”没有填写，无法汇总。",
    );
  });

  test("unless it is to count as 0, and that is said as well", () => {
    const { report } = rollup([blank, other], { blanks: "zero" });
    expect([received, "/requests/received/total", fees].map((path) => valueAt(report, path))).toEqual([
      7, 7, 5,
    ]);
    expect(said([blank, other], { blanks: "zero" })).toEqual([
      { code: "cell-blank/in-unit-as-zero", path: "/requests", unit: "某局", count: 3 },
    ]);
  });

  test("what is no number is never 0", () => {
    const text = named("某局", { [received]: "3" });
    for (const blanks of ["keep", "zero"] as const) {
      expect(valueAt(rollup([text, other], { blanks }).report, received)).toBe(null);
      expect(said([text, other], { blanks })).toContainEqual({
        code: "unit-unusable/cell",
        path: received,
        unit: "某局",
      });
    }
  });

  test("where only totals were reported, they are summed up", () => {
    const totals = Object.fromEntries(
      inputsOf(young)
        .filter(({ path }) => path.startsWith("/requests/received/"))
        .map(({ path }) => [path, null]),
    );
    const only = named("某局", totals, { "/requests/received/total": 8 });
    expect(valueAt(rollup([only, other]).report, "/requests/received/total")).toBe(15);
  });
});

describe("numbers that a report may do without", () => {
  const fee = "/otherMatters/processingFee";
  const paths = ["noticesIssued", "amountNotified", "amountCollected"].map((key) => `${fee}/${key}`);
  const stating = (name: string, ...values: number[]) =>
    named(name, {}, Object.fromEntries(paths.map((path, index) => [path, values[index]])));

  test("are summed up where all state them, and left out where none does", () => {
    const { report } = rollup([stating("甲", 1, 300.1, 300.2), stating("乙", 2, 0.2, 0.1)]);
    expect(valueAt(report, fee)).toEqual({ noticesIssued: 3, amountNotified: 300.3, amountCollected: 300.3 });
    expect(valueAt(rollup([named("甲"), named("乙")]).report, "/otherMatters")).toEqual({ narrative: [] });
    expect(said([named("甲"), named("乙")])).toEqual([]);
  });

  test("have no sum where some don't, and those are named", () => {
    const many = ["乙", "丙", "丁", "戊", "己", "庚"].map((name) => named(name));
    const { report } = rollup([stating("甲", 1, 2, 3), ...many]);
    expect(paths.map((path) => valueAt(report, path))).toEqual([null, null, null]);
    expect(said([stating("甲", 1, 2, 3), ...many])).toEqual([
      { code: "cell-blank/in-unit", path: fee, unit: ["乙", "丙", "丁", "戊", "己", "…"] },
    ]);
    const zero = rollup([stating("甲", 1, 2, 3), named("乙")], { blanks: "zero" });
    expect(valueAt(zero.report, fee)).toEqual({ noticesIssued: 1, amountNotified: 2, amountCollected: 3 });
  });
});

test("amounts in yuan and in 10,000 yuan are put into one unit, exactly", () => {
  const amount = "/proactiveDisclosure/procurement/amount";
  const procured = (name: string, value: unknown, unit: unknown) =>
    named(name, { [amount]: value }, { [`${amount}Unit`]: unit }, old);
  const sum = (...reports: Draft[]) => {
    const { report } = rollup(reports);
    return [valueAt(report, amount), valueAt(report, `${amount}Unit`)];
  };
  expect(sum(procured("甲", 251000, "元"), procured("乙", 0.37, "万元"))).toEqual([254700, "元"]);
  expect(sum(procured("甲", 0.1, "万元"), procured("乙", 0.2, "万元"))).toEqual([0.3, "万元"]);
  expect(sum(procured("甲", 0, null), procured("乙", 5, "万元"))).toEqual([5, "万元"]);
  expect(sum(procured("甲", 8040, null), procured("乙", 5, "万元"))[0]).toBe(null);
  expect(said([procured("甲", 8040, null), procured("乙", 5, "万元")])).toEqual([
    { code: "cell-blank/in-unit", path: `${amount}Unit`, unit: "甲" },
  ]);
  const { receipt } = rollup([procured("甲", 251000, "元"), procured("乙", 0.37, "万元")]);
  expect(receipt?.cells.find(({ path }) => path === amount)).toMatchObject({
    sum: 254700,
    given: [251000, 0.37],
    units: ["元", "万元"],
  });
});

describe("which reports count", () => {
  const one = named("某局", { [received]: 1 });

  test("a unit twice counts once", () => {
    const again = named("某局", { [received]: 50 });
    expect(valueAt(rollup([one, again]).report, received)).toBe(1);
    expect(said([one, again])).toEqual([{ code: "unit-repeated", path: "/organ/name", unit: "某局" }]);
  });

  test("bureaus of two counties may share a name, when a code tells them apart", () => {
    const with_ = (key: string, code: string) =>
      named("市场监督管理局", { [received]: 1 }, { [`/organ/${key}`]: code });
    const sum = (...reports: Draft[]) => valueAt(rollup(reports).report, received);
    expect(sum(with_("creditCode", "A"), with_("creditCode", "B"))).toBe(2);
    expect(sum(with_("regionCode", "510101"), with_("regionCode", "510102"))).toBe(2);
    expect(sum(with_("creditCode", "A"), with_("creditCode", "A"))).toBe(1);
    expect(sum(with_("creditCode", "A"), with_("regionCode", "510101"))).toBe(1);
    const renamed = named("市监局", {}, { "/organ/creditCode": "A" });
    expect(said([with_("creditCode", "A"), renamed])).toMatchObject([
      { code: "unit-repeated", unit: "市监局" },
    ]);
  });

  test("reports that do not say whose they are all count", () => {
    const nameless = named("", { [received]: 1 });
    expect(valueAt(rollup([nameless, nameless, nameless]).report, received)).toBe(3);
  });

  test("a report of another year is left out", () => {
    const later = named("另一局", { [received]: 50 }, { "/year": 2022 });
    expect(valueAt(rollup([one, later]).report, received)).toBe(1);
    expect(said([one, later])).toEqual([{ code: "unit-differs", path: "/year", unit: "另一局" }]);
    expect(valueAt(rollup([one, later], { year: 2022 }).report, received)).toBe(50);
    const without = named("另一局", {}, { "/year": null });
    expect(said([one, without])).toEqual([{ code: "unit-unusable/cell", path: "/year", unit: "另一局" }]);
  });

  test("what is no report is left out, and called by its place", () => {
    expect(said([one, null, "text", { edition: "1999" }, [], { edition: "__proto__" }])).toEqual(
      [2, 3, 4, 5, 6].map((place) => ({
        code: "unit-unusable",
        path: "/edition",
        unit: `第 ${place} 份报告`,
      })),
    );
    expect(said([one, null], { own: {} })).toMatchObject([{ unit: "本机关自身" }, { unit: "第 2 份报告" }]);
    expect(() => rollup([])).toThrow("没有可以汇总的报告");
    expect(() => rollup([null])).toThrow("no report to sum up");
  });

  test("who is missing, and who is not on the list", () => {
    const coded = named("某县教育局", {}, { "/organ/creditCode": "A" });
    const expected = [
      "某局",
      "A",
      { name: "某县卫生局" },
      "某县卫生局",
      { name: "某县住建局", creditCode: "B" },
    ];
    expect(said([one, coded, named("某公司")], { expected })).toEqual([
      { code: "unit-unexpected", path: "/organ/name", unit: "某公司" },
      { code: "unit-missing", path: "/organ/name", unit: "某县卫生局" },
      { code: "unit-missing", path: "/organ/name", unit: "某县住建局" },
    ]);
    expect(said([one], { expected: ["某局"], own: named("某县人民政府") })).toEqual([]);
  });

  test("a unit whose totals are wrong is named, and its parts are counted", () => {
    const wrong = withValue(one, "/requests/received/total", 9, young)!;
    const { report, findings } = rollup([wrong, named("另一局", { [received]: 2 })]);
    expect(valueAt(report, "/requests/received/total")).toBe(3);
    expect(findings).toMatchObject([
      {
        code: "unit-inconsistent",
        path: "/requests/received/total",
        expected: 1,
        actual: 9,
        params: { unit: "某局" },
      },
    ]);
  });
});

describe("a unit that kept the form of an earlier year", () => {
  const late = named(
    "某局",
    { [received]: 1, "/requests/outcomes/other/naturalPersons": 1 },
    { "/year": 2023 },
    old,
  );
  const right = named("另一局", { [received]: 2 }, { "/year": 2023 });

  test("is migrated to the form of the year, whichever comes first", () => {
    for (const reports of [
      [late, right],
      [right, late],
    ]) {
      const { report, receipt } = rollup(reports);
      expect(valueAt(report, "/edition")).toBe("2021");
      expect(valueAt(report, received)).toBe(3);
      expect(valueAt(report, "/requests/outcomes/other/others/naturalPersons")).toBe(null);
      const unit = receipt?.units.find(({ name }) => name === "某局");
      expect(unit?.edition).toBe("2019");
      expect(unit?.ledger?.length).toBeGreaterThan(100);
    }
    expect(said([late, right])).toEqual([
      // 19 numbers of table 二 have no place, 7 are new, and two columns of （六）其他处理 are divided into three.
      { code: "unit-migrated", path: "/edition", unit: "某局", count: 19 + 7 + 2 * 3 },
      { code: "cell-blank/in-unit-several", path: "/proactiveDisclosure", unit: "某局", count: 7 },
      { code: "cell-blank/in-unit-several", path: "/requests", unit: "某局", count: 6 },
    ]);
  });

  test("or to the form that is asked for", () => {
    const { report } = rollup([late, right], { migrateTo: "2019" });
    expect(valueAt(report, "/edition")).toBe("2019");
    expect(valueAt(report, "/requests/outcomes/other/naturalPersons")).toBe(1);
    expect(() => rollup([late], { migrateTo: "1999" as Edition })).toThrow("1999");
  });
});

describe("lawsuits with the review organ as co-defendant", () => {
  const unit = named("某局", { [`${after}/upheld`]: 2, "/disputes/litigation/direct/upheld": 1 });
  const own = named("某市人民政府", { [`${after}/upheld`]: 1, [`${after}/pending`]: 2 });

  test("may be counted by both: a warning says so", () => {
    const { report, findings } = rollup([unit], { own });
    expect(valueAt(report, `${after}/total`)).toBe(5);
    expect(findings).toMatchObject([
      {
        code: "co-defendant-lawsuits",
        severity: "warning",
        path: after,
        actual: 3,
        params: { others: 2 },
        source: "国办公开办函〔2016〕201号",
      },
    ]);
  });

  test("can be left out of the organ's own figures", () => {
    const { report, findings, receipt } = rollup([unit], { own, lawsuits: "leave-out-own" });
    expect(valueAt(report, `${after}/total`)).toBe(2);
    expect(findings).toMatchObject([
      { code: "co-defendant-lawsuits", variant: "left-out", severity: "info", actual: 3 },
    ]);
    expect(receipt?.cells.find(({ path }) => path === `${after}/total`)?.given).toEqual([0, 2]);
  });

  test("nothing is said where only one of them counts any", () => {
    expect(said([unit], { own: named("某市人民政府") })).toEqual([]);
    expect(said([named("某局")], { own })).toEqual([]);
  });

  test.each(outlines)("edition $edition counts them", (outline) => {
    expect(numbersOf(outline).filter(({ path }) => path.startsWith(after)).length).toBeGreaterThan(0);
  });
});

describe.each(outlines)("edition $edition", (outline) => {
  const year = outline.years.from;
  const units = fc
    .array(inputs(outline), { minLength: 1, maxLength: 5 })
    .map((all) => all.map((each, index) => named(`单位${index}`, each, { "/year": year }, outline)));

  test("sums are those of whole millionths, counted independently", () => {
    fc.assert(
      fc.property(units, (reports) => {
        const { report, findings } = rollup(reports);
        expect(findings).toEqual([]);
        for (const { path } of numbersOf(outline).filter(({ optional }) => !optional)) {
          const millionths = reports.map((one) => BigInt(Math.round((valueAt(one, path) as number) * 1e6)));
          const total = millionths.reduce((sum, each) => sum + each, 0n);
          expect(valueAt(report, path)).toBe(Number(`${total}e-6`));
        }
      }),
      { numRuns: 20 },
    );
  });

  test("the order of units does not matter", () => {
    fc.assert(
      fc.property(fc.array(anyDraft(outline), { minLength: 2, maxLength: 4 }), (drafts) => {
        const reports = drafts.map((draft, index) => withValue(draft, "/organ/name", `${index}`, outline)!);
        const [one, other] = [rollup(reports), rollup([...reports].reverse())];
        expect(one.report).toEqual(other.report);
        expect(new Set(one.findings.map(({ message }) => message))).toEqual(
          new Set(other.findings.map(({ message }) => message)),
        );
      }),
      { numRuns: 20 },
    );
  });

  test("the sum of one is that one", () => {
    fc.assert(
      fc.property(anyReport(outline), (report) => {
        const { report: sum, findings } = rollup([report]);
        expect(findings).toEqual([]);
        for (const { path } of numbersOf(outline)) expect(valueAt(sum, path)).toBe(valueAt(report, path));
      }),
      { numRuns: 20 },
    );
  });

  test("one by one is the same as all at once", async () => {
    await fc.assert(
      fc.asyncProperty(units, async (reports) => {
        async function* stream() {
          yield* reports;
        }
        expect(await rollupFrom(stream(), { receipt: true })).toEqual(rollup(reports));
        expect(await rollupFrom(reports)).toEqual(rollup(reports, { receipt: false }));
      }),
      { numRuns: 5 },
    );
  });
});

test("thousands of reports take no more memory than one", async () => {
  const heap = () => process.memoryUsage().heapUsed;
  const [text, one] = ["文".repeat(100_000), named("")];
  let most = 0;
  async function* stream() {
    for (let place = 0; place < 2000; place++) {
      const copy = JSON.parse(JSON.stringify({ ...one, title: text })) as Draft;
      copy.organ.name = `单位${place}`;
      copy.requests.received.naturalPersons = place;
      copy.requests.received.total = place;
      yield copy;
      most = Math.max(most, heap());
    }
  }
  const before = heap();
  const { report, counted, findings } = await rollupFrom(stream());
  expect([counted, findings]).toEqual([2000, []]);
  expect(valueAt(report, received)).toBe((2000 * 1999) / 2);
  // The texts alone are 400 MB.
  expect(most - before).toBeLessThan(200_000_000);
}, 30_000);

test("a report of a newer schema version is never summed up without what it holds besides", () => {
  const newer = { edition: outlines[0]?.edition, schemaVersion: "999.0.0", year: 2020 };
  expect(() => rollup([newer] as never)).toThrow(
    expect.objectContaining({
      code: "unsupported-schema-version",
      message: expect.stringContaining("npm install @nianbao/reports@latest"),
    }),
  );
});
