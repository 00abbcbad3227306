import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nextVersion } from "@nianbao/schema";
import { validate } from "@nianbao/validator";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { announced, riseSince } from "./changesets.ts";
import { SchemasCopy } from "./fixture.ts";
import { schemasFolder } from "./folder.ts";
import { changedVerdicts, type Validate } from "./verdicts.ts";

vi.setConfig({ testTimeout: 60_000 });

test("the cases of the last releases give what they gave, unless more than a patch is announced", () => {
  const root = fileURLToPath(new URL("../../../..", import.meta.url));
  const rise = (since?: string) =>
    since === undefined ? announced(join(root, ".changeset")) : riseSince(since, root);
  expect(changedVerdicts(schemasFolder, rise, validate as Validate)).toEqual([]);
});

let copy: SchemasCopy;
beforeEach(() => {
  copy = SchemasCopy.unreleased();
  const cases = [{ id: "no-number", source: "x", patch: {}, findings: [{ code: "cell-blank", path: "/a" }] }];
  copy.write(`annual-report/${copy.edition}/cases/base.json`, { edition: copy.edition });
  copy.write(`annual-report/${copy.edition}/cases/cell-blank.json`, cases);
  copy.release();
});
afterEach(() => copy.remove());

const finds =
  (...codes: string[]): Validate =>
  () =>
    ({ findings: codes.map((code) => ({ code, path: "/a" })) }) as unknown as ReturnType<Validate>;

test("a case in which the same is found is in order", () => {
  expect(changedVerdicts(copy.folder, () => "none", finds("cell-blank"))).toEqual([]);
});

test("a case in which another thing is found needs more than a patch", () => {
  const { edition, version } = copy;
  const fault = `${edition}@${version}, cell-blank.json (no-number): found nothing, and before cell-blank /a`;
  expect(changedVerdicts(copy.folder, () => "none", finds())).toEqual([fault]);
  expect(changedVerdicts(copy.folder, () => "patch", finds())).toEqual([fault]);
  expect(changedVerdicts(copy.folder, () => "minor", finds())).toEqual([]);
  copy.setVersion(nextVersion(version, "patch"));
  expect(changedVerdicts(copy.folder, () => "major", finds())).toEqual([fault]);
  copy.setVersion(nextVersion(version, "minor"));
  expect(changedVerdicts(copy.folder, () => "minor", finds())).toEqual([]);
});
