import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, editions } from "../../test-cases.ts";
import { validate } from "../index.ts";

const CODES = ["edition-year-mismatch", "bad-date", "published-early", "published-late"];
// The days about the deadlines of the regulations, article 49, and any other.
const turning = fc.constantFrom("12-31", "01-01", "01-31", "02-01", "03-31", "04-01", "02-30");
const anyDay = fc.date({ min: new Date("2024-01-01"), max: new Date("2024-12-31"), noInvalidDate: true });
const dayOfYear = fc.oneof(
  turning,
  anyDay.map((date) => date.toISOString().slice(5, 10)),
);

// A look at the text comes with the closer look at the calendar; without it, a quick one may do.
describe.each(editions)("the calendar of a report of the edition $edition", ({ base }) => {
  test("is judged alike by a quick look and a closer one", () => {
    const calendar = fc.record({
      "/year": fc.integer({ min: 2017, max: 2026 }),
      "/organ/level": fc.constantFrom("county", "township"),
      "/organ/kind": fc.constantFrom("government", "department"),
    });
    fc.assert(
      fc.property(calendar, fc.constantFrom(0, 1, 1, 1, 2), dayOfYear, (known, later, day) => {
        const publishedOn = `${known["/year"] + later}-${day}`;
        const report = changed(base, {
          patch: { ...known, "/publishedOn": publishedOn },
          remove: ["/period"],
        });
        const closer = validate(report).findings.filter(({ code }) => CODES.includes(code));
        expect(validate(report, { text: false }).findings).toEqual(closer);
      }),
      { numRuns: 1000 },
    );
  });
});
