import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ours, Workplace } from "../testing/workplace.ts";
import { planRelease, release } from "./release.ts";
import { digestOf, readIndex } from "./released-index.ts";

const on = "2031-02-03";
/** The newest edition, on whose schema the edits are made. */
const edition = readdirSync(join(ours, "annual-report")).sort().at(-1)!;
let place: Workplace;
let schemas: string;

beforeEach(() => {
  place = new Workplace();
  schemas = place.copySchemas();
  rmSync(join(schemas, "released"), { recursive: true, force: true });
});
afterEach(() => place.remove());

const schemaFile = (edition: string) => join(schemas, "annual-report", edition, "schema.json");
const read = (path: string) => readFileSync(join(schemas, "released", path), "utf8");

function edit(from: string, to: string): void {
  place.edit(`schemas/annual-report/${edition}/schema.json`, (text) => text.replaceAll(from, to));
}

function version(): string {
  return JSON.parse(readFileSync(schemaFile(edition), "utf8")).properties.schemaVersion.const;
}

test("a release freezes each edition's schema to the byte, with its rules", () => {
  const frozen = release(schemas, { on, since: "0.1.0" });
  expect(frozen.map((entry) => entry.edition)).toEqual(readdirSync(join(ours, "annual-report")).sort());
  for (const { edition, version, file, sha256, attached } of frozen) {
    expect(file).toBe(`${edition}/${version}/schema.json`);
    expect(read(file)).toBe(readFileSync(schemaFile(edition), "utf8"));
    expect(sha256).toBe(digestOf(read(file)));
    for (const each of attached) expect(each.sha256).toBe(digestOf(read(each.file)));
    const rules = JSON.parse(read(`${edition}/${version}/rules.json`));
    expect(rules).toMatchObject({ edition, schemaVersion: version });
    expect(rules.equations.length).toBeGreaterThan(0);
    expect(Object.keys(rules.severities).sort()).toEqual(
      [...new Set(rules.rules.map((rule: { code: string }) => rule.code))].sort(),
    );
  }
  expect(readIndex(schemas).versions).toEqual(frozen);
  expect(frozen.at(-1)).toMatchObject({
    status: "current",
    releasedOn: on,
    since: "0.1.0",
    years: { from: expect.any(Number) },
  });
});

test("what is released already is left alone", () => {
  release(schemas, { on });
  const before = read("index.json");
  expect(release(schemas, { on: "2032-01-01" })).toEqual([]);
  expect(read("index.json")).toBe(before);
});

test("a schema that was only formatted anew is the one that was released", () => {
  release(schemas, { on });
  writeFileSync(schemaFile(edition), JSON.stringify(JSON.parse(readFileSync(schemaFile(edition), "utf8"))));
  expect(release(schemas, { on })).toEqual([]);
});

test("a released version with other content is refused, and what to do is said", () => {
  release(schemas, { on });
  edit('"title": "报告年度"', '"title": "年度"');
  expect(() => planRelease(schemas, { on })).toThrow(
    expect.objectContaining({
      code: "already-released",
      message: expect.stringContaining(
        `nianbao schema diff ${edition}@${version()} schemas/annual-report/${edition}/schema.json`,
      ),
    }),
  );
});

test("the next version stands beside the one before, which is still supported", () => {
  release(schemas, { on });
  const first = version();
  edit(first, "7.0.0");
  const [entry, ...others] = release(schemas, { on: "2031-05-06" });
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ edition, version: "7.0.0", status: "current" });
  const index = readIndex(schemas).versions;
  expect(index.at(-1)).toEqual(entry);
  expect(index.filter((one) => one.edition === edition).map((one) => [one.version, one.status])).toEqual([
    [first, "supported"],
    ["7.0.0", "current"],
  ]);
});

test("one edition alone is released when it is named", () => {
  expect(release(schemas, { edition, on }).map((entry) => entry.edition)).toEqual([edition]);
  expect(() => release(schemas, { edition: "1789", on })).toThrow(/没有格式版本“1789”/);
});

test("the edition's cases are frozen with it", () => {
  const folder = join(schemas, "annual-report", edition, "cases");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "one.json"), '{ "says": "one" }');
  release(schemas, { edition, on });
  expect(JSON.parse(read(`${edition}/${version()}/cases.json`))).toMatchObject({
    "one.json": { says: "one" },
  });
});

test("a file that the index does not know is never written over", () => {
  const folder = join(schemas, "released", edition, version());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "schema.json"), "{}");
  expect(() => release(schemas, { edition, on })).toThrow(expect.objectContaining({ code: "in-the-way" }));
  expect(existsSync(join(schemas, "released", "index.json"))).toBe(false);
});
