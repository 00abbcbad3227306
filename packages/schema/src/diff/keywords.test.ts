import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isKnownKeyword } from "./keywords.ts";

const dialect = new URL("../../../../schemas/vocabulary/dialect.json", import.meta.url);
const { properties } = JSON.parse(readFileSync(dialect, "utf8")) as { properties: object };

test.each(Object.keys(properties))("a change of the keyword %s is classified", (keyword) => {
  expect(isKnownKeyword(keyword)).toBe(true);
});
