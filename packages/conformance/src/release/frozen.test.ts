import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { SchemasCopy } from "./fixture.ts";
import { schemasFolder } from "./folder.ts";
import { frozenFaults } from "./frozen.ts";

// Schemas are compiled many times over.
vi.setConfig({ testTimeout: 60_000 });

test("every released schema is as it was when it was released", () => {
  expect(frozenFaults(schemasFolder)).toEqual([]);
});

const released = SchemasCopy.unreleased().release();
afterAll(() => released.remove());
let copy: SchemasCopy;
beforeEach(() => {
  copy = released.copy();
});
afterEach(() => copy.remove());

test("what was just released has nothing wrong, nor has nothing at all", () => {
  expect(frozenFaults(copy.folder)).toEqual([]);
  rmSync(join(copy.folder, "released"), { recursive: true });
  expect(frozenFaults(copy.folder)).toEqual([]);
});

test.each(["schema.json", "rules.json"])("a byte more in a released %s is found", (name) => {
  const { edition, version } = copy;
  appendFileSync(join(copy.folder, "released", edition, version, name), " ");
  expect(frozenFaults(copy.folder)).toEqual([
    `${edition}@${version}: released/${edition}/${version}/${name} has changed; what is released never changes: restore it, and make a new version`,
  ]);
});

test("a released file that is gone is found", () => {
  const { edition, version } = copy;
  rmSync(join(copy.folder, "released", edition, version, "rules.json"));
  expect(frozenFaults(copy.folder)).toEqual([
    `${edition}@${version}: released/${edition}/${version}/rules.json is missing; restore it from the commit that released it`,
  ]);
});

test("a file that the index does not know is found", () => {
  const { edition } = copy;
  copy.write(`released/${edition}/notes.json`, {});
  expect(frozenFaults(copy.folder)).toEqual([`released/${edition}/notes.json is not in index.json`]);
});

test("the working schema may not differ from the released one of the same version", () => {
  const { edition, version } = copy.edit((schema) => {
    schema["properties"].year.title += "（改）";
  });
  expect(frozenFaults(copy.folder)).toEqual([
    expect.stringMatching(
      new RegExp(`^schemas/annual-report/${edition}/schema.json differs .* raise schemaVersion`),
    ),
  ]);
  expect(frozenFaults(copy.setVersion("9.0.0").folder), version).toEqual([]);
});

test("the newest version of an edition is current, and versions rise", () => {
  const { edition, version } = copy;
  copy.setVersion("9.0.0").release();
  expect(frozenFaults(copy.folder)).toEqual([]);
  const index = copy.released("index.json");
  index["versions"].reverse();
  copy.write("released/index.json", index);
  expect(frozenFaults(copy.folder)).toEqual([
    `${edition}: the versions in index.json are not in their order`,
    `${edition}: the newest version, and no other, must be current`,
  ]);
  expect(version).not.toBe("9.0.0");
});
