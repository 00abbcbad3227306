import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FindingsFile, ruleCodes } from "./emit/findings-file.ts";
import { compileForm, type Form } from "./index.ts";
import { mergePatch } from "./testing/merge-patch.ts";
import { schemaErrorOf } from "./testing/schema-error-of.ts";

// The examples are data for anyone's implementation; here they hold ours to what the vocabulary says.
const schemas = new URL("../../../schemas/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, schemas), "utf8"));
const examples = (folder: string) =>
  readdirSync(new URL(`vocabulary/examples/${folder}/`, schemas)).map((file) => ({
    file,
    ...read(`vocabulary/examples/${folder}/${file}`),
  }));
const dialect = read("vocabulary/dialect.json");
const codes = ruleCodes(read("findings.json") as FindingsFile);
const compile = (json: unknown) => compileForm({ file: "schema.json", json }, { dialect, codes });

const good = examples("good");
const schemaOf = (name: string) => read(`vocabulary/examples/good/${name}.json`).schema;

test.each(good)("$file: $says", ({ schema, gives }) => {
  const form = compile(schema);
  expect({ cells: cellsOf(form), equations: form.equations.map(said) }).toEqual(gives);
});

test.each(examples("bad"))("$file: $says", ({ of, at, patch }) => {
  const error = schemaErrorOf(() => compile(mergePatch(schemaOf(of), patch)));
  expect(error.pointer, error.message).toBe(at);
  expect(error.message).toMatch(/^schema\.json(#[^:]*)?: 发现 found \S.*，应为 expected \S.*$/s);
});

function cellsOf(form: Form): Record<string, string> {
  const cells = form.cells.flatMap(({ path, address, unitCell }) => [
    [path, address],
    ...(unitCell ? [[unitCell.path, unitCell.address]] : []),
  ]);
  return Object.fromEntries(cells);
}

function said({ code, sum, equals }: Form["equations"][number]): string {
  const side = (terms: typeof sum) =>
    terms.map(({ path, previous }) => `${previous ? "previous:" : ""}${path}`).join(" + ");
  return `${code}: ${side(sum)} = ${side(equals)}`;
}
