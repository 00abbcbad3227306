import { valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition } from "@nianbao/types";
import { expect, test, vi } from "vitest";
import { migrate } from "./index.ts";
import type { Migration, Statement } from "./migration.ts";
import type { Outline } from "./outline.ts";
import { outlines, reportOf } from "./testing/reports.ts";

// Three editions: the last of them renames a row, divides another, and drops one that was to be filled in before.
vi.mock("./generated/index.ts", async (original) => {
  const { outlines } = await original<{ outlines: Outline[] }>();
  const { labels } = outlines[0]!;
  const edition = (name: string, year: number, ...rows: string[]): Outline => ({
    edition: name,
    schemaVersion: "1.0.0",
    years: { from: year },
    places: [
      { path: "/edition", constant: name },
      { path: "/year" },
      ...rows.map((path) => ({ path, unit: "件" })),
    ],
    totals: [],
    labels,
  });
  const reason = (text: string) => ({ "zh-CN": text, en: text });
  const say = (kind: Statement["kind"], from: string[], to: string[]): Statement => ({
    kind,
    from,
    to,
    below: [""],
    reason: reason(`${kind} ${from.join()} ${to.join()}`.trim()),
  });
  const first: Migration = {
    from: "one",
    to: "two",
    statements: [
      say("move", ["/year"], ["/year"]),
      say("move", ["/a"], ["/a"]),
      say("split", ["/b"], ["/b1", "/b2"]),
      say("drop", ["/c"], []),
      say("add", [], ["/d"]),
    ],
  };
  const second: Migration = {
    from: "two",
    to: "three",
    statements: [
      say("move", ["/year"], ["/year"]),
      say("move", ["/a"], ["/renamed"]),
      say("move", ["/b1"], ["/b1"]),
      say("drop", ["/b2"], []),
      say("drop", ["/d"], []),
      say("add", [], ["/e"]),
    ],
  };
  return {
    outlines: [
      edition("one", 1, "/a", "/b", "/c"),
      edition("two", 2, "/a", "/b1", "/b2", "/d"),
      edition("three", 3, "/renamed", "/b1", "/e"),
    ],
    migrations: [first, second],
  };
});

const [one, , three] = outlines as [Outline, Outline, Outline];
const through = (report: Draft, to: string) => {
  const { report: made, findings, ledger } = migrate(report, to as Edition);
  return {
    made,
    findings: findings.map(({ code, path, actual }) => [code, path, actual]),
    ledger: ledger.map(({ outcome, from, to, reason }) => [outcome, from.join(), to.join(), reason]),
  };
};

test("an account over several editions leads from the first to the last", () => {
  const { made, ledger, findings } = through(reportOf(one, { "/a": 1, "/b": 2, "/c": 3 }), "three");
  expect(made).toEqual({ edition: "three", year: 1, renamed: 1, b1: null, e: null });
  expect(ledger).toEqual([
    ["computed", "/edition", "/edition", "版本号随格式而定。"],
    ["carried", "/year", "/year", "move /year /year"],
    ["carried", "/a", "/renamed", "move /a /renamed"],
    ["to-fill", "/b", "/b1", "split /b /b1,/b2"],
    ["to-fill", "", "/e", "add  /e"],
    ["dropped", "/b", "", "drop /b2"],
    ["dropped", "/c", "", "drop /c"],
  ]);
  expect(findings).toEqual([
    ["edition-year-mismatch", "/year", 1],
    ["not-carried", "/b", 2],
    ["not-carried", "/c", 3],
    ["new-in-edition", "/b1", 2],
    ["new-in-edition", "/e", undefined],
  ]);
});

test("what was computed on the way stays computed", () => {
  const { made, ledger } = through(reportOf(one, { "/a": 1, "/b": 0, "/c": 3 }), "three");
  expect(valueAt(made, "/b1")).toBe(0);
  expect(ledger.filter(([, , to]) => to === "/b1")).toEqual([["computed", "/b", "/b1", "split /b /b1,/b2"]]);
});

test("and back: what the middle edition adds is not said to be lost", () => {
  const { made, ledger } = through(reportOf(three, { "/renamed": 1, "/b1": 2, "/e": 3 }), "one");
  expect(made).toEqual({ edition: "one", year: 3, a: 1, b: null, c: null });
  expect(ledger).toEqual([
    ["computed", "/edition", "/edition", "版本号随格式而定。"],
    ["carried", "/year", "/year", "move /year /year"],
    ["carried", "/renamed", "/a", "move /a /a"],
    ["to-fill", "/b1", "/b", "drop /b2"],
    ["to-fill", "", "/c", "drop /c"],
    ["dropped", "/e", "", "add  /e"],
  ]);
});
