import { valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LedgerEntry, migrate } from "./index.ts";
import {
  anyDraft,
  anyReport,
  frozen,
  inputsOf,
  migrations,
  numbersOf,
  outlines,
  reportOf,
} from "./testing/reports.ts";
import { withValue } from "./tree.ts";

const old = outlines.find(({ edition }) => edition === "2019")!;
const young = outlines.find(({ edition }) => edition === "2021")!;
const other = "/requests/outcomes/other";
const parts = ["correctionOverdue", "feeOverdue", "others"];

const outcomeAt = (ledger: readonly LedgerEntry[], side: "from" | "to", path: string) =>
  ledger.filter((entry) => entry[side].includes(path)).map(({ outcome }) => outcome);

describe("from 2019 to 2021", () => {
  const report = reportOf(
    old,
    {
      "/proactiveDisclosure/rules/created": 1,
      "/proactiveDisclosure/rules/disclosed": 2,
      "/proactiveDisclosure/rules/totalDisclosed": 3,
      "/proactiveDisclosure/licensing/itemsLastYear": 40,
      "/proactiveDisclosure/licensing/change": -3,
      "/proactiveDisclosure/licensing/decisions": 500,
      "/proactiveDisclosure/fees/itemsLastYear": 6,
      "/proactiveDisclosure/procurement/amount": 251000,
      "/requests/received/naturalPersons": 9,
      [`${other}/naturalPersons`]: 4,
      "/disputes/reconsideration/upheld": 2,
    },
    { "/overview/platform": [{ type: "paragraph", text: "建设情况。" }], "/organ/level": "county" },
  );
  const { report: made, findings, ledger } = migrate(frozen(report), "2021");
  const values = (paths: readonly string[]) => paths.map((path) => valueAt(made, path));

  test("what means the same is carried", () => {
    expect(
      values([
        "/edition",
        "/schemaVersion",
        "/year",
        "/organ/name",
        "/organ/level",
        "/proactiveDisclosure/licensing/decisions",
        "/requests/received/naturalPersons",
        "/requests/received/total",
        "/requests/outcomes/total/naturalPersons",
        "/disputes/reconsideration/total",
      ]),
    ).toEqual(["2021", young.schemaVersion, 2019, "某市教育局", "county", 500, 9, 9, 4, 2]);
    expect(valueAt(made, "/overview/platform")).toEqual([{ type: "paragraph", text: "建设情况。" }]);
  });

  test("what the new form asks for and the old report does not say is blank, not 0", () => {
    expect(
      values([
        "/proactiveDisclosure/rules/issued",
        "/proactiveDisclosure/rules/repealed",
        "/proactiveDisclosure/normativeDocuments/inForce",
        "/proactiveDisclosure/fees/amount",
      ]),
    ).toEqual([null, null, null, null]);
  });

  test("（六）其他处理 can't be divided, but 0 can", () => {
    expect(values(parts.map((part) => `${other}/${part}/naturalPersons`))).toEqual([null, null, null]);
    expect(values(parts.map((part) => `${other}/${part}/total`))).toEqual([null, null, null]);
    expect(values(parts.map((part) => `${other}/${part}/organizations/businesses`))).toEqual([0, 0, 0]);
    expect(outcomeAt(ledger, "from", `${other}/naturalPersons`)).toEqual(["to-fill"]);
    expect(outcomeAt(ledger, "to", `${other}/others/organizations/businesses`)).toEqual(["computed"]);
  });

  test("each loss and each gap is a finding", () => {
    const said = findings.map(({ code, path, actual }) => [code, path, actual]);
    expect(said.filter(([code]) => code !== "not-carried")).toEqual([
      ["edition-year-mismatch", "/year", 2019],
      ["new-in-edition", "/proactiveDisclosure", undefined],
      ["new-in-edition", "/proactiveDisclosure/fees/amount", undefined],
      ["new-in-edition", other, 4],
      ["new-in-edition", other, 4],
    ]);
    expect(said.filter(([code]) => code === "not-carried")).toEqual([
      ["not-carried", "/proactiveDisclosure/rules/created", 1],
      ["not-carried", "/proactiveDisclosure/rules/disclosed", 2],
      ["not-carried", "/proactiveDisclosure/rules/totalDisclosed", 3],
      ["not-carried", "/proactiveDisclosure/normativeDocuments/created", 0],
      ["not-carried", "/proactiveDisclosure/normativeDocuments/disclosed", 0],
      ["not-carried", "/proactiveDisclosure/normativeDocuments/totalDisclosed", 0],
      ["not-carried", "/proactiveDisclosure/licensing/itemsLastYear", 40],
      ["not-carried", "/proactiveDisclosure/licensing/change", -3],
      ["not-carried", "/proactiveDisclosure/otherServices/itemsLastYear", 0],
      ["not-carried", "/proactiveDisclosure/otherServices/change", 0],
      ["not-carried", "/proactiveDisclosure/otherServices/decisions", 0],
      ["not-carried", "/proactiveDisclosure/penalties/itemsLastYear", 0],
      ["not-carried", "/proactiveDisclosure/penalties/change", 0],
      ["not-carried", "/proactiveDisclosure/compulsion/itemsLastYear", 0],
      ["not-carried", "/proactiveDisclosure/compulsion/change", 0],
      ["not-carried", "/proactiveDisclosure/fees/itemsLastYear", 6],
      ["not-carried", "/proactiveDisclosure/fees/change", 0],
      ["not-carried", "/proactiveDisclosure/procurement/projects", 0],
      ["not-carried", "/proactiveDisclosure/procurement/amount", 251000],
      ["not-carried", "/proactiveDisclosure/procurement/amountUnit", "元"],
    ]);
    expect(findings.find(({ path }) => path === "/proactiveDisclosure/fees/itemsLastYear")?.message).toBe(
      "行政事业性收费 / 上一年项目数量：原为 6，没有带入。2019年版填收费项目的数量及其增减，2021年版填本年收费金额（万元）；一为项目数，一为金额，不能换算。",
    );
    expect(findings.find(({ path }) => path === other)).toMatchObject({
      cells: parts.map((part) => `${other}/${part}/naturalPersons`),
      message: expect.stringContaining(
        "三、本年度办理结果 / （六）其他处理：须另行填写，合计应为 4（原报告“三、本年度办理结果 / （六）其他处理 / 自然人”）。",
      ),
    });
  });

  test("a reason can be had in English", () => {
    const reasons = migrate(report, "2021", { lang: "en" }).ledger.map(({ reason }) => reason);
    expect(
      reasons.filter((reason) => /[\u4e00-\u9fff]/.test(reason.replace(/本?年?处理决定数量/g, ""))),
    ).toEqual([]);
  });
});

describe("from 2021 back to 2019", () => {
  test("the parts of （六）其他处理 are summed up", () => {
    const report = reportOf(young, {
      [`${other}/correctionOverdue/naturalPersons`]: 1,
      [`${other}/others/naturalPersons`]: 3,
      [`${other}/feeOverdue/organizations/others`]: 5,
    });
    const { report: made, ledger } = migrate(report, "2019");
    expect(valueAt(made, other)).toEqual({
      naturalPersons: 4,
      organizations: {
        businesses: 0,
        researchInstitutions: 0,
        publicInterestGroups: 0,
        legalServiceProviders: 0,
        others: 5,
      },
      total: 9,
    });
    expect(outcomeAt(ledger, "to", `${other}/naturalPersons`)).toEqual(["computed"]);
  });

  test("no sum where a part is blank, and the finding names it", () => {
    const blank = `${other}/feeOverdue/naturalPersons`;
    const { report, findings } = migrate(reportOf(young, { [blank]: null }), "2019");
    expect(valueAt(report, `${other}/naturalPersons`)).toBe(null);
    expect(findings.filter(({ variant }) => variant === "part-blank")).toMatchObject([
      { path: `${other}/naturalPersons`, params: { cell: [expect.stringContaining("2.申请人逾期")] } },
      { path: `${other}/total` },
    ]);
  });

  test("amounts and documents of the new form are lost, and said so", () => {
    const report = reportOf(young, { "/proactiveDisclosure/fees/amount": 96171.6 });
    const { findings } = migrate(report, "2019");
    expect(findings.find(({ path }) => path === "/proactiveDisclosure/fees/amount")).toMatchObject({
      code: "not-carried",
      actual: 96171.6,
    });
  });
});

describe("a report that is not as it should be", () => {
  test("what its edition does not have is dropped, and said so", () => {
    const odd = { ...reportOf(old), extra: { a: 1 }, __proto__: null } as Record<string, unknown>;
    Object.defineProperty(odd, "__proto__", { value: "p", enumerable: true });
    odd["overview"] = "text in place of an object";
    const { findings, ledger } = migrate(odd as never, "2021");
    const lost = ["/extra", "/__proto__", "/overview"];
    expect(lost.map((path) => outcomeAt(ledger, "from", path))).toEqual(lost.map(() => ["dropped"]));
    const losses = findings.filter(({ code }) => code === "not-carried");
    const said = losses.filter(({ path }) => lost.includes(path)).map(({ path, actual }) => [path, actual]);
    expect(said).toEqual([
      ["/overview", "text in place of an object"],
      ["/extra", "{…}"],
      ["/__proto__", "p"],
    ]);
  });

  test("a table that is missing is to be filled in", () => {
    const { disputes: _, ...without } = reportOf(old) as unknown as Record<string, unknown>;
    const { report, findings } = migrate(without as never, "2021");
    expect(valueAt(report, "/disputes/reconsideration/total")).toBe(null);
    expect(findings.find(({ path }) => path === "/disputes")).toMatchObject({
      code: "new-in-edition",
      message: expect.stringContaining("原报告缺少这一项"),
    });
  });

  test("a value of another type is carried as it stands, for the validator to judge", () => {
    const text = withValue(reportOf(old), "/requests/received/naturalPersons", "9", old)!;
    expect(valueAt(migrate(text, "2021").report, "/requests/received/naturalPersons")).toBe("9");
  });

  test("an unknown edition is refused", () => {
    expect(() => migrate(reportOf(old), "1999" as Edition)).toThrow("不认得格式版本“1999”");
  });
});

test("to its own edition, a report is itself", () => {
  const report = reportOf(young);
  expect(migrate(report, "2021")).toEqual({ report, findings: [], ledger: [] });
});

const ways = migrations.flatMap(({ from, to }) => [
  { from, to },
  { from: to, to: from },
]);

describe.each(ways)("$from to $to", ({ from, to }) => {
  const [start, end] = [from, to].map((edition) => outlines.find((one) => one.edition === edition)!) as [
    typeof old,
    typeof old,
  ];
  const anything = fc.oneof(anyReport(start), anyDraft(start));

  test("every number of both editions is accounted for, those of the result once", () => {
    fc.assert(
      fc.property(anything, (report) => {
        const { ledger } = migrate(frozen(report), to as Edition);
        const spoken = (side: "from" | "to") => new Set(ledger.flatMap((entry) => entry[side]));
        const missing = (side: "from" | "to", outline: typeof old) =>
          numbersOf(outline).filter(({ path, optional }) => !optional && !spoken(side).has(path));
        expect([missing("from", start), missing("to", end)]).toEqual([[], []]);
        const results = ledger.flatMap((entry) => entry.to);
        expect(results.length).toBe(new Set(results).size);
      }),
      { numRuns: 10 },
    );
  });

  test("no number is invented: each is one of the report, or a sum of the report's, or 0 out of 0", () => {
    fc.assert(
      fc.property(anything, (report) => {
        const { report: made, ledger } = migrate(report, to as Edition);
        for (const { path } of numbersOf(end)) {
          const value = valueAt(made, path);
          const origins = ledger.find((entry) => entry.to.includes(path))?.from ?? [];
          const sum = origins.reduce((total, origin) => total + Number(valueAt(report, origin)), 0);
          if (value !== null && value !== undefined) expect(value).toBe(sum);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("there and back, a number is what it was, or blank and accounted for as lost", () => {
    fc.assert(
      fc.property(anything, (report) => {
        const there = migrate(report, to as Edition);
        const back = migrate(there.report, from as Edition).report;
        for (const { path } of numbersOf(start)) {
          const [before, after] = [valueAt(report, path), valueAt(back, path)];
          if (before === after) continue;
          expect(after).toBe(null);
          expect(["dropped", "to-fill", "computed"]).toContain(outcomeAt(there.ledger, "from", path)[0]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("the keys of the result are those of its form, in order", () => {
    const { report } = migrate(reportOf(start), to as Edition);
    const keys = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([key, below]) => [key, keys(below)])
        : "value";
    expect(keys(report)).toEqual(keys(reportOf(end, {}, unitsOf(report, end))));
  });

  test("a blank draft stays blank", () => {
    const blank = reportOf(start, Object.fromEntries(inputsOf(start).map(({ path }) => [path, null])));
    const { report } = migrate(blank, to as Edition);
    const numbers = numbersOf(end).map(({ path }) => valueAt(report, path));
    expect(numbers.filter((value) => value !== null && value !== undefined)).toEqual([]);
  });
});

function unitsOf(report: Draft, { places }: typeof old): Record<string, unknown> {
  const units = places.flatMap(({ unit }) => (typeof unit === "object" ? [unit.at] : []));
  return Object.fromEntries(units.map((path) => [path, valueAt(report, path)]));
}
