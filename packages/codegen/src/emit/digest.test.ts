import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileEditions } from "../editions.ts";
import { digestFiles } from "./digest.ts";
import type { EmitInput } from "./emitter.ts";

const input = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url)));
const paths = [
  "packages/html/src/generated/index.ts",
  "packages/html/src/generated/x/a.ts",
  "docs/reference/a.md",
];
const digest = (one: EmitInput) =>
  /schemaDigest: string = "([0-9a-f]{64})"/.exec([...digestFiles(paths, one).values()][0] ?? "")?.[1];
const withFindings = (json: unknown, file = "findings.json"): EmitInput => ({
  ...input,
  schemas: { ...input.schemas, findings: { file, json } },
});

test("every package with generated files has a digest, and the same one", () => {
  const files = digestFiles([...paths, "packages/form/src/generated/index.ts"], input);
  expect([...files.keys()]).toEqual([
    "packages/html/src/generated/digest.ts",
    "packages/form/src/generated/digest.ts",
  ]);
  expect(new Set(files.values()).size).toBe(1);
});

test("it changes with what the schemas say, and not with where they lie", () => {
  const { json } = input.schemas.findings;
  expect(digest(input)).toBeDefined();
  expect(digest(withFindings(json, "elsewhere.json"))).toBe(digest(input));
  expect(digest(withFindings({ ...(json as object), more: 1 }))).not.toBe(digest(input));
});
