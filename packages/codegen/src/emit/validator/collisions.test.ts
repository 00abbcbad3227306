import { fileURLToPath } from "node:url";
import type { Form } from "@nianbao/form/types";
import { Project } from "ts-morph";
import { expect, test } from "vitest";
import { compileEditions, compileForm } from "../../index.ts";
import type { SchemaNode } from "../../json-schema.ts";
import { PlaceNumbers } from "./place-numbers.ts";
import { soundFile } from "./sound.ts";
import { structureFile } from "./structure.ts";
import { shapesFile } from "./zod-shapes.ts";

const root = fileURLToPath(new URL("../../../../../", import.meta.url));
const validator = `${root}packages/validator`;
const { editions, schemas } = compileEditions(`${root}schemas`);
const edition = editions.at(-1)!;

test("the words of the code are those that it has for its own, too", () => {
  const own = ["dates", "fields", "values", "numbers", "laid", "terms", "column1", "row", "n", "at", "place"];
  const called = ["isDate", "isThere", "keyCount", "areBalanced", "object", "madeOnce", "z", "count", "code"];
  expect(wordsOf(edition.form)).toEqual(expect.arrayContaining([...own, ...called, "value", "report"]));
});

// A name that hides another, or is declared a second time, has another type than the code needs, or none.
test("no key and no definition that is called like a word of the code hides it", () => {
  expect(faultsOf(sourcesOf(formWith(wordsOf(edition.form))))).toEqual([]);
});

/** The sources with names that are made from those of a form, beside names of their own. */
function sourcesOf(form: Form): [file: string, code: string][] {
  return [
    ["sound.ts", soundFile(form, new PlaceNumbers(form), "schema.json")],
    ["structure.ts", structureFile(form, "schema.json")],
    ["shapes.ts", shapesFile(form, "schema.json")],
  ];
}

/** Every word of the sources, texts and comments aside, that a form may have for a key. */
function wordsOf(form: Form): string[] {
  const code = sourcesOf(form).map(([, text]) =>
    text.replaceAll(/"(?:[^"\\]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\//g, ""),
  );
  const words = new Set(code.join("\n").match(/\b[a-z][A-Za-z0-9]*\b/g));
  return [...words].filter((word) => !(word in {}));
}

/** The edition with more texts in the report, numbers in a definition, and definitions, all called by words. */
function formWith(words: readonly string[]): Form {
  const schema = edition.source.schema.json;
  const { caseOutcomes, ...known } = schema.$defs ?? {};
  const own = words.filter((word) => schema.$defs?.[word] === undefined);
  const text = { type: "string" };
  const json = {
    ...withKeys(schema, words, () => text),
    $defs: {
      ...known,
      caseOutcomes: withKeys(caseOutcomes!, words, () => ({ $ref: "#/$defs/count", "x-unit": "件" })),
      ...Object.fromEntries(own.map((word) => [word, withKeys(named(word, object), [word], () => text)])),
    },
  };
  const held = withKeys(named("held", object), own, (word) => ({ $ref: `#/$defs/${word}` }));
  const all = { ...json, properties: { ...json.properties, held } };
  const codes = edition.form.rules.map(({ code }) => code);
  return compileForm({ file: "schema.json", json: all }, { dialect: schemas.dialect.json, codes });
}

const object = { type: "object", additionalProperties: false };

function named(label: string, node: object): SchemaNode {
  return { title: label, "x-en": label, ...node };
}

function withKeys(node: SchemaNode, keys: readonly string[], of: (key: string) => object): SchemaNode {
  const added = keys.filter((key) => node.properties?.[key] === undefined);
  const properties = Object.fromEntries(added.map((key) => [key, named(key, of(key))]));
  return {
    ...node,
    properties: { ...node.properties, ...properties },
    required: [...(node.required ?? []), ...added],
  };
}

/** What the compiler finds in sources that stand where those of an edition do. */
function faultsOf(sources: readonly (readonly [file: string, code: string])[]): string[] {
  const project = new Project({
    tsConfigFilePath: `${validator}/tsconfig.json`,
    skipAddingFilesFromTsConfig: true,
    // A composite project would have to list the modules that the sources import.
    compilerOptions: { composite: false, declaration: true },
  });
  const files = sources.map(([file, code]) =>
    project.createSourceFile(`${validator}/src/generated/words/${file}`, code),
  );
  const faults = files.flatMap((file) => file.getPreEmitDiagnostics());
  return faults.map(
    (one) => `${one.getSourceFile()?.getBaseName()}:${one.getLineNumber()}: TS${one.getCode()}`,
  );
}
