import { decimalsOf } from "@nianbao/form/exact";
import { step } from "@nianbao/form/pointer";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, editions } from "../../test-cases.ts";
import { spoilt } from "../../test-changes.ts";
import { validate } from "../index.ts";
import { codeFault } from "./codes.ts";
import { isDate } from "./dates.ts";

const structural = /^(missing|unknown|wrong|cell|not|bad|unsupported)-/;

// A stock validator, given the two keywords of ours that narrow a value, and the format that it leaves open.
function stock(schema: object) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addFormat("date", isDate);
  ajv.addKeyword({
    keyword: "x-decimals",
    schemaType: "number",
    type: "number",
    validate: (decimals: number, value: number) => decimalsOf(value) <= decimals,
  });
  ajv.addKeyword({
    keyword: "x-check",
    schemaType: "string",
    type: "string",
    validate: (check: string, value: string) =>
      codeFault(value, check, /^/) === undefined || check !== "credit-code",
  });
  return ajv.compile(schema);
}

// A year beyond what a number holds exactly is a whole number to a stock validator.
function isBeyondExact(year: unknown): boolean {
  return Number.isInteger(year) && !Number.isSafeInteger(year);
}

describe.each(editions)(
  "the structure of the edition $edition, beside a stock validator on its schema",
  ({ base, schema, files }) => {
    const conforms = stock(schema);
    const found = (report: unknown) =>
      validate(report, { text: false }).findings.filter(
        ({ code, variant }) => structural.test(code) && variant !== "reversed",
      );

    test.each(files)("$code", ({ cases }) => {
      for (const one of cases) {
        const report = changed(base, one);
        if (isBeyondExact(report["year"])) continue;
        expect(conforms(report), JSON.stringify(conforms.errors)).toBe(found(report).length === 0);
      }
    });

    test("reports that are wrong in several places", () => {
      fc.assert(
        fc.property(spoilt(base), (report) => {
          if (isBeyondExact(report["year"])) return;
          expect(conforms(report), JSON.stringify(conforms.errors)).toBe(found(report).length === 0);
        }),
        { numRuns: 1000 },
      );
    });

    test("every key that is missing, and every one too many, is named by both", () => {
      fc.assert(
        fc.property(spoilt(base), (report) => {
          // Nothing else is judged then.
          if (found(report).some(({ path }) => path === "/edition" || path === "/schemaVersion")) return;
          conforms(report);
          const named = (conforms.errors ?? []).flatMap(({ keyword, instancePath, params }) => {
            const { missingProperty: missing, additionalProperty: surplus } = params;
            if (keyword === "required") return [`missing-field ${instancePath}${step(missing)}`];
            if (keyword === "additionalProperties") return [`unknown-field ${instancePath}${step(surplus)}`];
            return [];
          });
          const keys = found(report)
            .filter(({ code }) => /^(missing|unknown)-/.test(code))
            .map(({ code, path }) => `${code} ${path}`);
          // A stock validator tries a block as each of its kinds.
          const inNoList = (one: string) => !/\/\d+(\/|$)/.test(one);
          expect(keys.filter(inNoList).sort()).toEqual(named.filter(inNoList).sort());
        }),
        { numRuns: 500 },
      );
    });
  },
);
