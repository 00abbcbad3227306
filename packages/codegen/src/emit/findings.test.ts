import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkSchema } from "../check.ts";
import { emitFindings } from "./findings.ts";
import type { FindingSource, FindingsFile } from "./findings-file.ts";

const text = (words: string) => ({ "zh-CN": words, en: words });
const plain: FindingSource = {
  group: "tables",
  severity: "error",
  params: [],
  when: text("when"),
  where: text("where"),
  message: { "zh-CN": "{label}：应为{expected}。", en: "{label}: should be {expected}." },
  cause: text("cause"),
  remedy: text("remedy"),
};
const file = (code: string, changes: Partial<FindingSource> = {}): FindingsFile => ({
  groups: { tables: text("Tables") },
  words: { colour: { red: { "zh-CN": "红", en: "red" } } },
  findings: { [code]: { ...plain, ...changes } },
});
const emitted = (catalogue: FindingsFile, path: string) => emitFindings(catalogue).get(path);

test("an entry is a constant, and a variant is one of its own", () => {
  const catalogue = file("bad-cell", {
    source: "附件",
    params: ["who"],
    words: { expected: "colour" },
    variants: {
      "by-hand": {
        severity: "warning",
        when: text("when by hand"),
        message: { "zh-CN": "{label}：{who}“改”了。", en: '{label}: {who} "changed" it.' },
      },
    },
  });
  expect(
    emitted(catalogue, "packages/findings/src/generated/catalogue.ts"),
  ).toBe(`// Generated from schemas/findings.json by "npm run generate". Do not edit.
import type { Words } from "../entry.ts";

const colour: Words = {"red":{"zh-CN":"红","en":"red"}};

export const badCell = {
  code: "bad-cell",
  severity: "error",
  message: {"zh-CN":"{label}：应为{expected}。","en":"{label}: should be {expected}."},
  words: { expected: colour as Words },
  source: "附件",
} as const;

export const badCellByHand = {
  code: "bad-cell",
  variant: "by-hand",
  severity: "warning",
  message: {"zh-CN":"{label}：{who}“改”了。","en":"{label}: {who} \\"changed\\" it."},
  params: ["who"],
  source: "附件",
} as const;
`);
});

test("the codes are a type", () => {
  expect(
    emitted(file("bad-cell"), "packages/types/src/generated/finding-code.ts"),
  ).toBe(`// Generated from schemas/findings.json by "npm run generate". Do not edit.
/** Every code of the catalogue of findings. */
export type CatalogueCode =
  | "bad-cell";
`);
});

test("nothing in a text acts as code, comment or Markdown", () => {
  const words = '*/ ` {x} " | <b> [a](b) \\ \u2028 _a_';
  const catalogue = file("bad-cell", { when: text(words), cause: text(words) });
  const explanations = emitted(catalogue, "packages/findings/src/generated/explanations.ts") as string;
  expect(explanations).toContain(`"when":{"zh-CN":"*/ \` {x} \\" | <b> [a](b) \\\\ \\u2028 _a_"`);
  const page = emitted(catalogue, "docs/reference/findings.md") as string;
  expect(page).toContain('| \\*/ \\` {x} " \\| \\<b\\> \\[a\\](b) \\\\ \u2028 \\_a\\_ |');
});

test("the same catalogue gives the same bytes", () => {
  expect([...emitFindings(file("bad-cell"))]).toEqual([...emitFindings(structuredClone(file("bad-cell")))]);
});

const at = "schemas/findings.json#/findings/bad-cell";
const message = (chinese: string, english: string) => ({ message: { "zh-CN": chinese, en: english } });
const variants = { "by-hand": { when: text("when"), ...message("{who}", "{who}") } };

test.each<[string, Partial<FindingSource>, string]>([
  ["group", { group: "chairs" }, `${at}/group: 发现 found chairs，应为 expected one of tables`],
  [
    "language",
    message("{label}", " "),
    `${at}/message/en: 发现 found no text，应为 expected a text in each language`,
  ],
  [
    "text",
    { cause: { en: "x" } as never },
    `${at}/cause/zh-CN: 发现 found no text，应为 expected a text in each language`,
  ],
  [
    "parameter",
    message("{who}", "{label}"),
    `${at}/message/zh-CN: 发现 found {who}，应为 expected one of label, path, expected, actual, suggested`,
  ],
  [
    "parameter of a variant",
    { variants },
    `${at}/variants/by-hand/message/zh-CN: 发现 found {who}，应为 expected one of label, path, expected, actual, suggested`,
  ],
  [
    "parameter in one language",
    message("{label}{actual}", "{label}"),
    `${at}/message/en: 发现 found parameters label，应为 expected those of zh-CN: actual, label`,
  ],
  [
    "unused parameter",
    { params: ["who"] },
    `${at}/params: 发现 found who，应为 expected one of expected, label`,
  ],
  [
    "own name for a field",
    { params: ["actual"] },
    `${at}/params: 发现 found actual，应为 expected only what not every finding has`,
  ],
  [
    "brace",
    message("{label", "{label}"),
    `${at}/message/zh-CN: 发现 found {label，应为 expected braces only around a parameter's name`,
  ],
  [
    "name",
    message("{a b}", "x"),
    `${at}/message/zh-CN: 发现 found {a b}，应为 expected braces only around a parameter's name`,
  ],
  [
    "set of words",
    { words: { expected: "taste" } },
    `${at}/words/expected: 发现 found taste，应为 expected one of colour`,
  ],
  [
    "parameter with words",
    { words: { actual: "colour" } },
    `${at}/words: 发现 found actual，应为 expected one of expected, label`,
  ],
])("a wrong %s is refused, and its place named", (_, changes, says) => {
  expect(() => emitFindings(file("bad-cell", changes))).toThrow(says);
});

test("two codes of one name are refused", () => {
  const { findings, ...rest } = file("cell-by-hand");
  const cell = { ...plain, params: ["who"], variants };
  expect(() => emitFindings({ ...rest, findings: { cell, ...findings } })).toThrow(
    "schemas/findings.json#/findings/cell-by-hand: 发现 found the constant cellByHand" +
      "，应为 expected another than that of /findings/cell/variants/by-hand",
  );
});

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
const ours = { file: "schemas/findings.json", json: JSON.parse(read("schemas/findings.json")) };
const dialect = JSON.parse(read("schemas/vocabulary/findings.schema.json"));

test("our catalogue is what its schema says", () => {
  checkSchema(ours, dialect);
  const { findings, ...rest } = ours.json;
  const misused = {
    ...rest,
    findings: { ...findings, "cell-blank": { ...findings["cell-blank"], colour: "red" } },
  };
  expect(() => checkSchema({ ...ours, json: misused }, dialect)).toThrow("/findings/cell-blank/colour");
});

test("the reference page is the one that our catalogue gives", () => {
  // The formatter pads the columns of tables.
  const unpadded = (page: string | undefined) => page?.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
  const page = emitted(ours.json, "docs/reference/findings.md");
  expect(unpadded(read("docs/reference/findings.md"))).toBe(unpadded(page));
});
