import type { Draft, Finding } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { compare, migrate, rollup, tidy, tidyCsv } from "./index.ts";
import { tidyParquet } from "./parquet.ts";
import { frozen, outlines, reportOf } from "./testing/reports.ts";
import { withValue } from "./tree.ts";

const young = outlines.find(({ edition }) => edition === "2021")!;
const outcomes = "/requests/outcomes";
const online = { naturalPersons: 3, total: 5 };

/** A report with what a profile adds: two numbers in a row, one in a table of its own, a telephone number. */
function ofProfile(others: Readonly<Record<string, unknown>> = {}): Draft {
  const added = {
    "/profile": { name: "yunxi", version: "1.0.0" },
    "/organ/telephone": "0870-5550123",
    [`${outcomes}/online`]: online,
    "/interpretations": { articles: { total: 8 }, remarks: "八篇" },
    ...others,
  };
  return frozen(
    Object.entries(added).reduce(
      (report, [path, value]) => withValue(report, path, value, young)!,
      reportOf(young),
    ),
  );
}

const PLACES = ["/organ/telephone", `${outcomes}/online`, "/interpretations"];

const LEFT_OUT = {
  code: "not-carried",
  variant: "profile",
  severity: "warning",
  path: "/profile",
  label: "报告",
  actual: "yunxi 1.0.0",
  cells: PLACES,
  params: { unit: "某市教育局", count: 3, added: PLACES },
  message:
    "报告：“某市教育局”按补充格式“yunxi 1.0.0”编制，其中增加的 3 项不属于官方格式，没有带入：/organ/telephone、/requests/outcomes/online、/interpretations。",
};

const ofProfiles = (findings: readonly Finding[]) => findings.filter(({ variant }) => variant === "profile");

describe("a report of a vendor's profile", () => {
  test("keeps its additions where it stays in its edition", () => {
    const report = ofProfile();
    expect(migrate(report, "2021")).toEqual({ report, findings: [], ledger: [] });
  });

  test("migrated: the profile is named, and each addition is in the ledger", () => {
    const { report, findings, ledger } = migrate(ofProfile(), "2019");
    expect(ofProfiles(findings)).toEqual([LEFT_OUT]);
    const dropped = ledger.filter(({ outcome }) => outcome === "dropped").flatMap(({ from }) => from);
    expect(dropped).toEqual(expect.arrayContaining(["/profile", ...PLACES]));
    expect(report).not.toHaveProperty("profile");
    const lost = findings.filter(({ code, variant }) => code === "not-carried" && variant === undefined);
    expect(lost.map(({ path }) => path)).toEqual(expect.arrayContaining(PLACES));
    expect(lost.map(({ path }) => path)).not.toContain("/profile");
  });

  test("summed up: said of the unit, in its own edition and in another", () => {
    expect(ofProfiles(rollup([ofProfile()]).findings)).toEqual([LEFT_OUT]);
    expect(ofProfiles(rollup([ofProfile()], { migrateTo: "2019" }).findings)).toEqual([LEFT_OUT]);
    const [own] = ofProfiles(rollup([], { own: ofProfile({ "/organ/name": "" }), lang: "en" }).findings);
    expect(own?.message).toBe(
      'The report: "the organ itself" follows the profile "yunxi 1.0.0", whose additions are not part of the official form and were not carried over (3): /organ/telephone, /requests/outcomes/online, /interpretations.',
    );
  });

  test("a unit that is not counted gives no number away, and is not said to", () => {
    const findings = rollup([ofProfile()], { own: reportOf(young) }).findings;
    expect(findings.map(({ code }) => code)).toEqual(["unit-repeated"]);
  });

  test("in a table: told to whoever asks, in every form of the table", () => {
    const told = (make: (onLeftOut: (finding: Finding) => void) => unknown): Finding[] => {
      const findings: Finding[] = [];
      make((finding) => findings.push(finding));
      return findings;
    };
    const reports = [ofProfile(), reportOf(young)];
    expect(told((onLeftOut) => reports.map((report) => tidy(report, { onLeftOut })))).toEqual([LEFT_OUT]);
    expect(told((onLeftOut) => [...tidyCsv(reports, { onLeftOut })])).toEqual([LEFT_OUT]);
    expect(told((onLeftOut) => tidyParquet(reports, { onLeftOut }))).toEqual([LEFT_OUT]);
    expect(tidy(ofProfile())).toEqual(tidy(reportOf(young)));
  });

  test("compared: the numbers that it adds are not comparable, on each side that has them", () => {
    const { cells, notComparable } = compare(reportOf(young), ofProfile());
    expect(cells).toEqual(compare(reportOf(young), reportOf(young)).cells);
    const profile = "yunxi 1.0.0";
    const reason = "补充格式“yunxi 1.0.0”增加的项目，官方格式没有。";
    const one = { side: "new", reason, profile };
    expect(notComparable).toEqual([
      {
        ...one,
        path: `${outcomes}/online/naturalPersons`,
        label: "三、本年度办理结果 / online / naturalPersons",
        value: 3,
      },
      { ...one, path: `${outcomes}/online/total`, label: "三、本年度办理结果 / online / total", value: 5 },
      {
        ...one,
        path: "/interpretations/articles/total",
        label: "interpretations / articles / total",
        value: 8,
      },
    ]);
    const sides = compare(ofProfile(), ofProfile(), { lang: "en" }).notComparable;
    expect(sides.map(({ side }) => side)).toEqual(["old", "old", "old", "new", "new", "new"]);
    expect(sides[0]?.reason).toBe('Added by the profile "yunxi 1.0.0"; the official form has no such item.');
  });
});

test("a profile that adds nothing to a report loses nothing but its name", () => {
  const report = withValue(reportOf(young), "/profile", { name: "yunxi" }, young)!;
  expect(rollup([report]).findings).toEqual([]);
  expect(compare(report, report).notComparable).toEqual([]);
  const lost = migrate(report, "2019").findings.find(({ path }) => path === "/profile");
  expect(lost?.message).toBe("profile：原为 yunxi，没有带入。原报告的格式版本没有这一项。");
});

test("additions of any depth are looked through", () => {
  let deep: unknown = 7;
  for (let level = 0; level < 20_000; level++) deep = { a: deep };
  const report = withValue(reportOf(young), "/deep", deep, young)!;
  const { notComparable } = compare(withValue(report, "/profile", { name: "yunxi" }, young)!, report);
  expect(notComparable.map(({ value }) => value)).toEqual([7]);
});

test("of very many additions, the first are named", () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`/added${index}`, index]));
  const [said] = ofProfiles(rollup([ofProfile(many)]).findings);
  expect(said?.params).toMatchObject({ count: 43 });
  expect(said?.cells).toHaveLength(43);
  expect(said?.message).toMatch(/：\/organ\/telephone、.*、…。$/);
});
