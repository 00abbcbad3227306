import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankReport } from "./blank.ts";
import { canonicalJson, inFormOrder } from "./canonical.ts";
import { formOf } from "./editions.ts";
import type { Form } from "./form.ts";
import { forms } from "./generated/index.ts";

const form = formOf("2021") as Form;

test("keys come in the order of the form, without white space", () => {
  const report = {
    otherMatters: { narrative: [{ text: "无。", type: "paragraph" }] },
    organ: { kind: "government", name: "某县人民政府" },
    year: 2023,
    edition: "2021",
  };
  expect(canonicalJson(report, form)).toBe(
    '{"edition":"2021","year":2023,"organ":{"name":"某县人民政府","kind":"government"},' +
      '"otherMatters":{"narrative":[{"type":"paragraph","text":"无。"}]}}',
  );
});

test.each([
  [{ src: "a.png", type: "figure", caption: "图", alt: "" }, ["type", "src", "alt", "caption"]],
  [{ headerRows: 1, rows: [["a"]], caption: "表", type: "table" }, ["type", "caption", "rows", "headerRows"]],
  [{ level: 2, text: "一", type: "heading" }, ["type", "text", "level"]],
  [{ items: ["a"], ordered: true, type: "list" }, ["type", "ordered", "items"]],
  [{ text: "x", type: "__proto__" }, ["text", "type"]],
  [{ text: "x" }, ["text"]],
])("%j has the keys %j", (block, keys) => {
  const { preamble } = inFormOrder({ preamble: [block] }, form);
  expect(Object.keys(preamble[0] as object)).toEqual(keys);
});

test("what the form does not know comes last and stays as it stands", () => {
  const report = JSON.parse(
    '{"b":{"z":1,"a":2},"__proto__":{"x":1},"year":2023,"constructor":[],"edition":"2021"}',
  );
  expect(canonicalJson(report, form)).toBe(
    '{"edition":"2021","year":2023,"b":{"z":1,"a":2},"__proto__":{"x":1},"constructor":[]}',
  );
});

test.each([[null], [undefined], [1], ["text"], [[]], [{}]])(
  "%j, which is no report, stays what it is",
  (value) => {
    expect(inFormOrder(value, form)).toEqual(value);
  },
);

test("lists nested where the form has none are not followed", () => {
  const deep = JSON.parse("[".repeat(5000) + "]".repeat(5000));
  expect(inFormOrder({ preamble: [[deep]], year: deep }, form).year).toBe(deep);
});

test("a lone surrogate and control characters survive", () => {
  const title = "\ud800\u0000\u001f\u2028";
  expect(JSON.parse(canonicalJson({ title }, form)).title).toBe(title);
});

describe.each(forms.map((each) => [each.edition, each] as const))("canonical JSON of %s", (_, each) => {
  const blank = blankReport(each);

  test("a report made in order is canonical already", () => {
    expect(canonicalJson(blank, each)).toBe(JSON.stringify(blank));
  });

  test("is the same for the same report in any order of keys, and changes nothing", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (order) => {
        const shuffled = shuffle(blank, () => order.next().value);
        const before = JSON.stringify(shuffled);
        expect(canonicalJson(shuffled, each)).toBe(JSON.stringify(blank));
        expect(JSON.stringify(shuffled)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

function shuffle(value: unknown, random: () => number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({
    key,
    inner: shuffle(inner, random),
    at: random(),
  }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, inner }) => [key, inner]));
}
