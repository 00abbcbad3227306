import { decimalsOf } from "@nianbao/form/exact";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeFault } from "./codes.ts";
import { isDate } from "./dates.ts";
import { isListOf } from "./fields.ts";
import { isAmount, isCount, isPlainCount } from "./numbers.ts";

describe("days", () => {
  test("are those of the calendar", () => {
    for (let day = new Date(0); day.getUTCFullYear() < 2101; day.setUTCDate(day.getUTCDate() + 1)) {
      const text = day.toISOString().slice(0, 10);
      expect(isDate(text), text).toBe(true);
    }
    for (const year of [1900, 2021, 2023, 2100]) expect(isDate(`${year}-02-29`)).toBe(false);
    for (const year of [2000, 2020, 2024]) expect(isDate(`${year}-02-29`)).toBe(true);
    for (const month of ["04", "06", "09", "11"]) expect(isDate(`2024-${month}-31`)).toBe(false);
  });

  test.each([
    "",
    "2024-1-31",
    "2024-01-31T00:00",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "20240131",
    "2024-01-3１",
    "-024-01-31",
    " 024-01-31",
  ])("%j is none", (text) => expect(isDate(text)).toBe(false));
});

describe("credit codes", () => {
  const form = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
  const fault = (code: string) => codeFault(code, "credit-code", form);

  // The standard's own example, and codes that companies have published.
  test.each(["91350100M000100Y43", "9144030071526726XG", "91330100799655058B", "914403001922038216"])(
    "%s is one",
    (code) => expect(fault(code)).toBeUndefined(),
  );

  test("any character mistaken is noticed, or breaks the form", () => {
    const code = "91350100M000100Y43";
    for (let i = 0; i < code.length; i++)
      for (const other of "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        if (other !== code[i]) expect(fault(code.slice(0, i) + other + code.slice(i + 1))).toBeDefined();
  });

  test("of another kind than is known, only the form is asked for", () => {
    expect(codeFault("12", "parcel", /^\d+$/)).toBeUndefined();
    expect(codeFault("x", "parcel", /^\d+$/)).toBe("^\\d+$");
  });
});

describe("numbers", () => {
  test("an amount has as few decimals as when it is written out", () => {
    const written = fc
      .tuple(fc.nat(99_999_999), fc.nat(9_999_999_999), fc.nat(10))
      .map(([whole, part, digits]) => Number(`${whole}.${String(part).padStart(10, "0").slice(0, digits)}`));
    fc.assert(
      fc.property(fc.oneof(written, fc.double({ min: 0, noNaN: true })), (value) => {
        expect(isAmount(value, 6)).toBe(value !== Number.POSITIVE_INFINITY && decimalsOf(value) <= 6);
      }),
      { numRuns: 5000 },
    );
  });

  test("a plain count is a count", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger(), fc.anything()), (value) => {
        if (isPlainCount(value)) expect(isCount(value)).toBe(true);
        expect(isCount(value)).toBe(Number.isSafeInteger(value) && (value as number) >= 0);
      }),
    );
  });
});

test("a hole in a list is an item that is missing", () => {
  const isText = (item: unknown) => typeof item === "string";
  expect(isListOf(["a", "b"], isText)).toBe(true);
  // biome-ignore lint/suspicious/noSparseArray: that is what is looked at
  expect(isListOf(["a", , "b"], isText)).toBe(false);
  expect(isListOf(Object.assign(["a"], { named: 1 }), isText)).toBe(true);
  expect(isListOf({ 0: "a", length: 1 }, isText)).toBe(false);
});
