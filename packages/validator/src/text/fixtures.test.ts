import type { Finding } from "@nianbao/findings";
import { expect, test } from "vitest";
import clean from "../../fixtures/text/clean.json" with { type: "json" };
import contradictions from "../../fixtures/text/contradictions.json" with { type: "json" };
import figures from "../../fixtures/text/figures.json" with { type: "json" };
import { type EditionCase, findingsOf, inEditions } from "../../fixtures/text/reports.ts";

test.each(inEditions([...clean, ...figures]))("$says is right", (one) => {
  expect(findingsOf(one)).toEqual([]);
});

test.each(inEditions(contradictions))("$says is wrong", (one) => {
  const none = { variant: undefined, expected: undefined, actual: undefined, cells: undefined };
  expect(findingsOf(one).map(told)).toEqual(one.findings?.map((finding) => ({ ...none, ...finding })));
});

function told({ code, variant, expected, actual, cells }: Finding): object {
  return { code, variant, expected, actual, cells };
}

// Every number of these texts stands in the tables.
test("at least nine in ten changed numbers are found", () => {
  const changed = inEditions(figures).flatMap(withOneChanged);
  const missed = changed.filter((one) => findingsOf(one).length === 0).map(({ text }) => text.join());
  expect(changed.length).toBeGreaterThan(150);
  expect(missed.length, missed.join("\n")).toBeLessThan(changed.length / 10);
});

function withOneChanged(one: EditionCase): EditionCase[] {
  const [text = ""] = one.text;
  return [...text.matchAll(/\d+(?:\.\d+)?(?=万?[件元份起])/g)].flatMap(({ 0: number, index }) =>
    [Number(number) + 3, Number(number) * 2 + 10].map((wrong) => ({
      ...one,
      text: [`${text.slice(0, index)}${wrong}${text.slice(index + number.length)}`],
    })),
  );
}
