import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkSchema } from "./index.ts";

const schemas = new URL("../../../schemas/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, schemas), "utf8"));
const dialect = read("vocabulary/dialect.json");

// What a person reads who has made a slip in schema.json.
const at = "schema.json#/properties/requests";
test.each<[string, (requests: Slips) => void, string]>([
  [
    "a misspelt keyword of ours",
    (node) => rename(node, "x-layout", "x-layuot"),
    `${at}/x-layuot: 发现 found the key "x-layuot"，应为 expected \`x-layout\`, or another of x-en, x-source,`,
  ],
  [
    "a misspelt keyword of JSON Schema",
    (node) => rename(node, "title", "tilte"),
    `${at}/tilte: 发现 found the key "tilte"，应为 expected \`title\`, or another of $schema, $id,`,
  ],
  [
    "a number for a string",
    (node) => Object.assign(node, { title: 3 }),
    `${at}/title: 发现 found 3，应为 expected a string`,
  ],
  [
    "a string for a number",
    (node) => Object.assign(node, { "x-section": "3" }),
    `${at}/x-section: 发现 found "3"，应为 expected an integer`,
  ],
  [
    "an unknown key of a rule",
    (node) => rename(node["x-rules"][0], "equals", "equal"),
    `${at}/x-rules/0/equal: 发现 found the key "equal"，应为 expected \`equals\`, or another of code, sum, equals, at, source`,
  ],
  [
    "a rule that lacks a key",
    (node) => delete node["x-rules"][0]?.["at"],
    `${at}/x-rules/0: 发现 found no \`at\`，应为 expected the key \`at\``,
  ],
  [
    "a word that is none of those",
    (node) => Object.assign(node, { "x-layout": "cross-tab" }),
    `${at}/x-layout: 发现 found "cross-tab"，应为 expected one of crosstab, columns, blocks`,
  ],
  [
    "a key with a slash",
    (node) => Object.assign(node["properties"], { "a/b~c": {} }),
    `${at}/properties/a~1b~0c: 发现 found the key "a/b~c"，应为 expected a name: letters and digits, beginning with a small letter`,
  ],
  [
    "a long value, which is cut",
    (node) => Object.assign(node, { "x-note": ["注".repeat(200)] }),
    `${at}/x-note: 发现 found ["${"注".repeat(78)}…，应为 expected a string`,
  ],
])("%s is told in words", (_, slip, says) => {
  const json = read("annual-report/2021/schema.json");
  slip(json.properties.requests);
  expect(() => checkSchema({ file: "schema.json", json }, dialect)).toThrow(says);
});

test.each([null, [], "text", 1])("%j is no schema", (json) => {
  const check = () => checkSchema({ file: "schema.json", json }, dialect);
  expect(check).toThrow(/^schema\.json: 发现 found .*，应为 expected an object or a boolean$/);
});

interface Slips {
  [key: string]: unknown;
  "x-rules": Record<string, unknown>[];
  properties: object;
}

function rename(node: Record<string, unknown> | undefined, from: string, to: string): void {
  if (!node) throw new Error(`There is no ${from}.`);
  node[to] = node[from];
  delete node[from];
}
