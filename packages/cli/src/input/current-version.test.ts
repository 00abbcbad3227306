import { blankReport, forms } from "@nianbao/form";
import { expect, test } from "vitest";
import { Failure } from "../failure.ts";
import { judge } from "../judge.ts";
import { currentVersion } from "./current-version.ts";

const form = forms.at(-1)!;
const report = blankReport(form);

test("a report of the current version, or of an edition that nobody knows, is left alone", () => {
  expect(currentVersion(report, "a.json", "en")).toEqual({ report, findings: [] });
  const other = { edition: "1789", schemaVersion: "1.0.0" };
  expect(currentVersion(other, "a.json", "en")).toEqual({ report: other, findings: [] });
});

test("a newer version fails with the command that mends it", () => {
  const newer = { ...report, schemaVersion: "99.0.0" };
  expect(() => currentVersion(newer, "a.json", "en")).toThrow(Failure);
  expect(() => currentVersion(newer, "a.json", "en")).toThrow(/a\.json: .*npm install @nianbao\/cli@latest/);
  const { findings } = judge({ report: newer, findings: [], format: "json" }, { lang: "zh-CN" });
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/npm install @nianbao\/cli@latest$/),
  ]);
});
