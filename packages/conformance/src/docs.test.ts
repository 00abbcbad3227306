import { readFileSync } from "node:fs";
import { explanations } from "@nianbao/findings/explanations";
import { forms, type Shape } from "@nianbao/form";
import { expect, test } from "vitest";
import { cases, type ValidationCase } from "./index.ts";
import { compareFindings } from "./run/compare-findings.ts";

const page = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");
const lines = [...page.matchAll(/```json\n(.*)\n```/g)].map(([, line]) => JSON.parse(line ?? ""));

test("the question and the answer that are shown are those of a case", () => {
  const [question, answer] = lines;
  const one = cases().find(({ id }) => id === question.id) as ValidationCase;
  expect(question).toEqual({ id: one.id, kind: one.kind, edition: one.edition, text: one.text });
  expect(answer.id).toBe(one.id);
  expect(compareFindings(one.findings, answer.findings)).toEqual([]);
});

test("every type of shape that a form has is told", () => {
  const types = new Set(
    forms.flatMap(({ root, definitions }) => [root, ...Object.values(definitions)].flatMap(typesIn)),
  );
  const told = [...page.matchAll(/^\| (`\w+`(?:, `\w+`)*) +\|/gm)].flatMap(([, names = ""]) =>
    names.split(", "),
  );
  expect(told).toEqual(expect.arrayContaining([...types].map((type) => `\`${type}\``)));
});

test("every finding that can be given from the data alone is told", () => {
  const groups = ["structure", "previous-year", "calendar"];
  const codes = Object.entries(explanations).filter(([, { group }]) => groups.includes(group));
  const named = new Set(forms.flatMap(({ rules }) => rules.map(({ code }) => code)));
  for (const [code] of codes) if (!named.has(code)) expect(page, code).toContain(`\`${code}\``);
});

test("an id that is shown is that of a case, or of a number of cases", () => {
  const ids = cases().map(({ id }) => id);
  for (const [id] of page.matchAll(/\b2021\/[\w-]+\/[\w/-]+/g)) expect(ids).toContain(id);
});

function typesIn(shape: Shape): string[] {
  if (shape.type === "object") return ["object", ...shape.fields.flatMap((field) => typesIn(field.shape))];
  return shape.type === "list" ? ["list", ...typesIn(shape.items)] : [shape.type];
}
