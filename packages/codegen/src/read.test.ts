import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileEditions, readSchemas } from "./index.ts";
import { ours, Workplace } from "./testing/workplace.ts";

let place: Workplace;
let folder: string;
beforeEach(() => {
  place = new Workplace();
  folder = place.copySchemas();
});
afterEach(() => place.remove());

const edit = (path: string, change: (text: string) => string) => place.edit(`schemas/${path}`, change);

function copyEdition(from: string, to: string, years?: object): void {
  cpSync(join(folder, "annual-report", from), join(folder, "annual-report", to), { recursive: true });
  edit(`annual-report/${to}/schema.json`, (text) => {
    const schema = JSON.parse(text);
    schema.properties.edition.const = to;
    if (years) schema["x-years"] = years;
    return JSON.stringify(schema);
  });
}

const yearsOf = () => compileEditions(folder).editions.map(({ form }) => [form.edition, form.years]);

test("an edition is a folder with a schema", () => {
  copyEdition("2021", "2099-city");
  const names = readSchemas(folder).editions.map(({ edition }) => edition);
  expect(names).toEqual([...readSchemas(ours).editions.map(({ edition }) => edition), "2099-city"]);
});

test("a new edition ends the one before, without a change to its schema", () => {
  copyEdition("2021", "2099", { from: 2099 });
  expect(yearsOf().slice(-2)).toEqual([
    ["2021", { from: 2021, to: 2098 }],
    ["2099", { from: 2099 }],
  ]);
});

test("editions come oldest first, whatever they are called", () => {
  copyEdition("2021", "0-trial", { from: 2015, to: 2016 });
  copyEdition("2021", "zero", { from: 2012, to: 2013 });
  expect(yearsOf().slice(0, 2)).toEqual([
    ["zero", { from: 2012, to: 2013 }],
    ["0-trial", { from: 2015, to: 2016 }],
  ]);
});

test("an edition that states years of the next is refused", () => {
  edit("annual-report/2019/schema.json", (text) => text.replace('"to": 2020', '"to": 2021'));
  expect(yearsOf).toThrow(
    "schemas/annual-report/2019/schema.json#/x-years/to: 发现 found 2021，应为 expected at most 2020: edition 2021 holds from 2021",
  );
});

test("a schema must be of the edition whose folder it stands in", () => {
  cpSync(join(folder, "annual-report/2021"), join(folder, "annual-report/2099"), { recursive: true });
  expect(yearsOf).toThrow(
    'schemas/annual-report/2099/schema.json#/properties/edition/const: 发现 found "2021"，应为 expected "2099", the name of the folder',
  );
});

test("a folder whose name would not do as a name is refused", () => {
  cpSync(join(folder, "annual-report/2021"), join(folder, "annual-report/2021 copy"), { recursive: true });
  expect(yearsOf).toThrow('found an edition called "2021 copy"');
});

test("without an edition there is nothing to make", () => {
  rmSync(join(folder, "annual-report"), { recursive: true });
  expect(yearsOf).toThrow(
    "annual-report: 发现 found no edition，应为 expected a folder with a schema.json for each",
  );
});

test.each(["vocabulary/dialect.json", "findings.json"])("%s must be there", (path) => {
  rmSync(join(folder, path));
  expect(yearsOf).toThrow(`schemas/${path}: 发现 found no file，应为 expected a JSON file`);
});

test("spellings must be what their vocabulary says", () => {
  edit("annual-report/2021/aliases.json", (text) => text.replace('"note"', '"notes"'));
  expect(yearsOf).toThrow(
    /aliases\.json#\/labels\/.*\/notes: 发现 found the key "notes"，应为 expected `note`, or another of /,
  );
});

test("a slip in the text is found by its line", () => {
  edit("annual-report/2021/schema.json", (text) => text.replace('"x-years": {', '"x-years": {,'));
  expect(yearsOf).toThrow(
    /^schemas\/annual-report\/2021\/schema\.json: 发现 found text that is no JSON in line \d+, column \d+ /,
  );
});

test("a text that ends too early is no JSON", () => {
  edit("findings.json", (text) => text.slice(0, 1000));
  expect(yearsOf).toThrow("schemas/findings.json: 发现 found text that is no JSON");
});

test("a key that stands twice is refused: the first of the two rows would be lost", () => {
  edit("annual-report/2021/schema.json", (text) => text.replace('"prohibitedByLaw": {', '"stateSecrets": {'));
  expect(yearsOf).toThrow(
    /schema\.json#\/properties\/requests\/properties\/outcomes\/properties\/refused\/properties\/stateSecrets: 发现 found the key "stateSecrets" a second time, in line \d+, column \d+，应为 expected each key once$/,
  );
});

test("braces and quotes within a text are no structure", () => {
  edit("annual-report/2021/schema.json", (text) =>
    text.replace('"title": "规章"', '"title": "规\\"章 {\\"规章\\": [\\\\"'),
  );
  const row = compileEditions(folder).editions.at(-1)?.form.cells[0]?.labels[0];
  expect(row).toBe('规"章 {"规章": [\\');
});

test("a byte order mark, which some editors write, is no fault", () => {
  const before = yearsOf();
  edit("annual-report/2021/schema.json", (text) => `\uFEFF${text}`);
  expect(yearsOf()).toEqual(before);
});
