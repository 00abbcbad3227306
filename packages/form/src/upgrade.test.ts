import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { versions } from "./generated/versions.ts";
import { type EditionVersions, standingOf, upgradeReport, versionsOf, whyTooNew } from "./upgrade.ts";

const reason = { "zh-CN": "因为", en: "because" };
const step = { moves: [], drops: [], additions: [], orders: [] };
const known: EditionVersions = {
  edition: "2030",
  current: "3.0.0",
  older: ["1.0.0", "1.1.0", "2.0.0"],
  steps: [
    {
      ...step,
      to: "2.0.0",
      moves: [{ from: "/organ/title", to: "/organ/name" }],
      drops: [{ path: "/remark", reason }],
    },
    {
      ...step,
      to: "3.0.0",
      moves: [{ from: "/organ", to: "/body" }],
      additions: [{ path: "/requests/other", blank: null, reason }],
      orders: [
        { path: "", keys: ["edition", "schemaVersion", "body", "requests"] },
        { path: "/requests", keys: ["received", "other", "total"] },
      ],
    },
  ],
};
const first = {
  edition: "2030",
  schemaVersion: "1.0.0",
  organ: { title: "某县" },
  requests: { received: 1, total: 2 },
  remark: ["x"],
};

test.each([
  ["3.0.0", "current"],
  ["1.1.0", "older"],
  ["3.0.1", "newer"],
  ["3.10.0", "newer"],
  ["1.2.0", "unknown"],
  ["three", "unknown"],
  ["", "unknown"],
  [3, "unknown"],
  [undefined, "unknown"],
])("the version %j is %s", (version, standing) => {
  expect(standingOf(version, known)).toBe(standing);
});

test("a report of the first version takes every step, in the order of the form", () => {
  const { report, changes } = upgradeReport(first, known);
  expect(JSON.stringify(report)).toBe(
    '{"edition":"2030","schemaVersion":"3.0.0","body":{"name":"某县"},"requests":{"received":1,"other":null,"total":2}}',
  );
  expect(changes).toEqual([
    { kind: "moved", from: "/organ/title", to: "/organ/name" },
    { kind: "dropped", path: "/remark", value: ["x"], reason },
    { kind: "moved", from: "/organ", to: "/body" },
    { kind: "added", path: "/requests/other", reason },
  ]);
});

test("the report that was given is not changed", () => {
  const before = JSON.stringify(first);
  upgradeReport(first, known);
  expect(JSON.stringify(first)).toBe(before);
});

test("a later version takes only the steps after it", () => {
  const { report, changes } = upgradeReport({ ...first, schemaVersion: "2.0.0" }, known);
  expect(changes.map(({ kind }) => kind)).toEqual(["moved", "added"]);
  expect(report).toMatchObject({ body: { title: "某县" }, remark: ["x"], schemaVersion: "3.0.0" });
});

test.each(["3.0.0", "3.1.0", "nonsense"])("a report of version %s is left as it is", (schemaVersion) => {
  const report = { ...first, schemaVersion };
  expect(upgradeReport(report, known)).toEqual({ report, changes: [] });
});

test("a version without steps only raises the number", () => {
  const { report, changes } = upgradeReport({ ...first, schemaVersion: "1.0.0" }, { ...known, steps: [] });
  expect(report).toEqual({ ...first, schemaVersion: "3.0.0" });
  expect(changes).toEqual([]);
});

test("what is missing, or of another type, is left for validation", () => {
  const broken = { edition: "2030", schemaVersion: "1.0.0", organ: 3, requests: null };
  const { report, changes } = upgradeReport(broken, known);
  expect(report).toEqual({ edition: "2030", schemaVersion: "3.0.0", body: 3, requests: null });
  expect(changes.map(({ kind }) => kind)).toEqual(["moved"]);
});

test("a prototype is neither reached nor lost", () => {
  const hostile = JSON.parse(
    '{"edition":"2030","schemaVersion":"1.0.0","__proto__":{"a":1},"organ":{"title":"t","__proto__":{"b":1}}}',
  );
  const { report } = upgradeReport(hostile, known);
  expect(JSON.stringify(report)).toContain('"__proto__":{"a":1}');
  expect(JSON.stringify(report["body"])).toContain('"__proto__":{"b":1}');
  expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
});

describe.each(versions)("edition $edition", ({ edition, current }) => {
  test("its versions are known", () => {
    expect(versionsOf(edition)?.current).toBe(current);
    const report = { edition, schemaVersion: current };
    expect(upgradeReport(report).report).toBe(report);
  });
});

test("a report of a newer version is refused, and both versions and what to install are said in both languages", () => {
  const said = whyTooNew({ schemaVersion: "3.0.1" }, "3.0.0", "npm install x");
  expect(said).toHaveLength(2);
  for (const text of said ?? []) expect(text).toMatch(/3\.0\.1.*3\.0\.0.*npm install x$/);
  const long = whyTooNew({ schemaVersion: `9.0.0-${"x".repeat(1e6)}` }, "3.0.0", "npm install x");
  expect(long?.join("").length).toBeLessThan(400);
});

test.each([
  ...["3.0.0", "2.9.9", "1.0.0", "x", "latest", "v4.0.0", "", 4, null, undefined, ["4.0.0"]].map(
    (schemaVersion) => ({
      schemaVersion,
    }),
  ),
  {},
  null,
  undefined,
  7,
  "4.0.0",
])("no other report is refused, nor what is none: %j", (report) => {
  expect(whyTooNew(report, "3.0.0", "npm install x")).toBeUndefined();
});

test("a report is refused just where its version stands as newer", () => {
  const parts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((one) => one.join("."));
  fc.assert(
    fc.property(fc.oneof(parts, fc.string()), parts, (schemaVersion, current) => {
      const isNewer = standingOf(schemaVersion, { ...known, current, older: [] }) === "newer";
      expect(whyTooNew({ schemaVersion }, current, "npm install x") !== undefined).toBe(isNewer);
    }),
  );
});

test("an edition that nobody knows has no versions", () => {
  expect(versionsOf("1789")).toBeUndefined();
  expect(upgradeReport({ edition: "1789", schemaVersion: "1.0.0" }).changes).toEqual([]);
});
