import { expect, test } from "vitest";
import { compareVersions, nextVersion, riseBetween } from "./schema-version.ts";

test("versions are ordered by their numbers", () => {
  expect(["1.10.0", "1.9.1", "2.0.0", "1.9.0"].sort(compareVersions)).toEqual([
    "1.9.0",
    "1.9.1",
    "1.10.0",
    "2.0.0",
  ]);
});

test("a preview comes before its release", () => {
  const versions = ["1.0.0", "1.0.0-rc.10", "0.9.9", "1.0.0-rc.2", "1.0.0-beta"];
  expect(versions.sort(compareVersions)).toEqual([
    "0.9.9",
    "1.0.0-beta",
    "1.0.0-rc.2",
    "1.0.0-rc.10",
    "1.0.0",
  ]);
});

test.each([
  ["1.0.0", "1.0.0", "none"],
  ["1.0.0", "1.0.3", "patch"],
  ["1.0.9", "1.2.0", "minor"],
  ["1.9.9", "3.0.0", "major"],
  ["1.1.0", "1.0.9", undefined],
])("from %s to %s it is a rise of %s", (old, now, rise) => {
  expect(riseBetween(old, now)).toBe(rise);
});

test("the next version", () => {
  expect((["none", "patch", "minor", "major"] as const).map((bump) => nextVersion("1.2.3", bump))).toEqual([
    "1.2.3",
    "1.2.4",
    "1.3.0",
    "2.0.0",
  ]);
});
