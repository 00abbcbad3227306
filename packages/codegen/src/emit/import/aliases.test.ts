import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../../editions.ts";
import { SchemaError } from "../../schema-error.ts";
import { aliasesOf } from "./aliases.ts";

const schemas = fileURLToPath(new URL("../../../../../schemas", import.meta.url));
const { editions } = compileEditions(schemas);
const vocabulary = JSON.parse(readFileSync(`${schemas}/vocabulary/aliases.schema.json`, "utf8"));
const conforms = new Ajv2020({ strict: false }).compile(vocabulary);

describe.each(editions)("edition $form.edition", ({ form, source }) => {
  test("its spellings are in the vocabulary, and of labels that it has", () => {
    if (!source.aliases) return;
    expect(conforms(source.aliases.json)).toBe(true);
    expect(() => aliasesOf(form, source.aliases)).not.toThrow();
  });

  test.each([
    [{ labels: { 规则: [] } }, "/labels/规则"],
    [{ headings: { "/nowhere": [] } }, "/headings/~1nowhere"],
    [{ words: { "/overview": [] } }, "/words/~1overview"],
  ])("%j names nothing of the form", (json, pointer) => {
    expect(() => aliasesOf(form, { file: "aliases.json", json })).toThrow(SchemaError);
    expect(() => aliasesOf(form, { file: "aliases.json", json })).toThrow(pointer);
  });

  test("an edition without spellings has none", () => {
    expect(aliasesOf(form, undefined)).toEqual({ labels: {}, headings: {}, words: {}, terms: {} });
  });
});
