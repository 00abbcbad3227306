import { setAt, step, valueAt } from "@nianbao/form/pointer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, editions } from "../../test-cases.ts";
import { spoilt } from "../../test-changes.ts";
import type { EditionChecks } from "../checks.ts";
import { judgeEquations } from "../equations/broken.ts";
import { Found } from "../found.ts";
import { editions as generated } from "../generated/index.ts";
import { checkSectionEmpty } from "../sections/section-empty.ts";
import { checkStructure } from "./check-structure.ts";
import { isObject } from "./fields.ts";

function objectsIn(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, inside]) => objectsIn(inside, path + step(key)));
  return isObject(value) && path !== "" ? [path, ...below] : below;
}

// The two ways of looking at a report: quick, and closer.
describe.each(editions)("a sound report of the edition $edition", ({ edition, base, files }) => {
  const checks = generated.find((one) => one.edition === edition) as EditionChecks;
  const faults = (report: unknown): number => {
    const found = new Found(checks.labels, "en");
    const { broken, unjudged } = judgeEquations(checks, checkStructure(checks, report, found), report);
    if (isObject(report)) for (const section of checks.sections) checkSectionEmpty(section, report, found);
    return found.findings.length + broken.length + unjudged.length;
  };

  test("is told at once", () => {
    expect(checks.isSound(base)).toBe(true);
    expect(faults(base)).toBe(0);
  });

  test.each(files)("has no fault when looked at closer: $code", ({ cases }) => {
    for (const report of cases.map((one) => changed(base, one)))
      if (checks.isSound(report)) expect(faults(report)).toBe(0);
  });

  test("has none, whatever was changed; and what has none is sound, as long as its numbers are plain", () => {
    fc.assert(
      fc.property(spoilt(base), (report) => {
        const isSound = checks.isSound(report);
        if (isSound || !/\d{9}/.test(JSON.stringify(report))) expect(isSound).toBe(faults(report) === 0);
      }),
      { numRuns: 2000 },
    );
  });

  test("has some text in every section of text", () => {
    for (const { key, narratives } of checks.sections) {
      const empty = changed(base, {
        patch: Object.fromEntries(narratives.map((one) => [`/${key}/${one}`, []])),
      });
      expect(checks.isSound(empty)).toBe(false);
    }
  });

  test("has no list in place of an object, whatever fields it has", () => {
    for (const path of objectsIn(base, "")) {
      const report = structuredClone(base);
      setAt(report, path, Object.assign([], valueAt(base, path)));
      expect(checks.isSound(report), path).toBe(false);
    }
  });

  test("is not empty", () => expect(checks.isSound({})).toBe(false));
});
