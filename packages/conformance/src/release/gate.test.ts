import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bump } from "@nianbao/schema";
import { nextVersion } from "@nianbao/schema";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { announced } from "./changesets.ts";
import { type Json, SchemasCopy } from "./fixture.ts";
import { schemasFolder } from "./folder.ts";
import { gateFaults } from "./gate.ts";

// Schemas are compiled many times over.
vi.setConfig({ testTimeout: 60_000 });

test("the working schemas may be released", () => {
  const changesets = fileURLToPath(new URL("../../../../.changeset", import.meta.url));
  expect(gateFaults({ schemas: schemasFolder, announced: announced(changesets) })).toEqual([]);
});

const released = SchemasCopy.unreleased().release();
afterAll(() => released.remove());
let copy: SchemasCopy;
beforeEach(() => {
  copy = released.copy();
});
afterEach(() => copy.remove());

const faults = (bump: Bump) => gateFaults({ schemas: copy.folder, announced: bump });
const reversed = (properties: Json): Json => Object.fromEntries(Object.entries(properties).reverse());

test("before the first release there is nothing to compare with", () => {
  rmSync(join(copy.folder, "released"), { recursive: true });
  copy.edit((schema) => {
    schema["properties"].year.title += "（改）";
  });
  expect(faults("none")).toEqual([]);
});

const edits: [kind: string, bump: Bump, (schema: Json) => void][] = [
  ["text", "patch", (schema) => (schema["properties"].year.title += "（改）")],
  [
    "wider",
    "minor",
    (schema) => (schema["properties"].remark = { title: "备注", "x-en": "Remark", $ref: "#/$defs/text" }),
  ],
  ["rules", "minor", (schema) => (schema["$defs"].caseOutcomes["x-rules"] = [])],
  ["narrower", "major", (schema) => schema["$defs"].heading.properties.level.enum.pop()],
  [
    "moved",
    "major",
    (schema) =>
      (schema["properties"].overview.properties = reversed(schema["properties"].overview.properties)),
  ],
];

const inYuan = (schema: Json) => (schema["$defs"].charges.properties.amount["x-unit"] = "元");

const bumps: Bump[] = ["patch", "minor", "major"];
const combinations = edits.flatMap(([kind, least, edit]) =>
  bumps.map((bump) => [kind, least, bump, edit] as const),
);

test.each(combinations)("a change of class %s asks for a %s version: %s", (kind, least, bump, edit) => {
  const { version, edition } = copy;
  const raised = nextVersion(version, bump);
  copy.edit(edit).setVersion(raised);
  const enough = bumps.indexOf(bump) >= bumps.indexOf(least);
  const asked = `${edition}@${raised}: schemaVersion must be ${nextVersion(version, least)} or later, a ${least} version after ${version}: ${kind} (`;
  expect(faults(least)).toEqual(enough ? [] : [expect.stringContaining(asked)]);
});

test("a change without a changeset is refused, and so is one that announces too little", () => {
  const { edition, version } = copy;
  const raised = nextVersion(version, "minor");
  copy.edit(edits[1]![2]).setVersion(raised);
  const asked = `${edition}@${raised}: add a changeset (npx changeset) that announces a minor version of the packages`;
  expect(faults("none")).toEqual([asked]);
  expect(faults("patch")).toEqual([asked]);
  expect(faults("major")).toEqual([]);
});

test("a version that falls is refused", () => {
  const { edition } = copy.setVersion("3.0.0").release();
  copy.setVersion("2.9.9");
  expect(faults("major")).toEqual([`${edition}@2.9.9 is older than 3.0.0, which is released`]);
});

test("an equation that is an error at once waits for a major version; a warning does not", () => {
  const rule = { sum: ["disputes/reconsideration/total"], equals: ["requests/received/total"], at: "year" };
  const add = (code: string) => (schema: Json) =>
    (schema["x-rules"] = [
      {
        ...rule,
        code,
        at: "disputes/reconsideration/total",
        source: { clause: "试验", status: "customary" },
      },
    ]);
  const { version } = copy;
  copy.edit(add("disputes-total")).setVersion(nextVersion(version, "minor"));
  expect(faults("major")[0]).toMatch(/a major version after .*: rules \(rule-added\)/);
  copy.edit(add("carried-over-mismatch"));
  expect(faults("minor")).toEqual([]);
});

test("an equation that asks for less is as one that is dropped", () => {
  const { version } = copy;
  const totalsOnly = (schema: Json) => {
    const [balance] = schema["properties"].requests["x-rules"];
    const total = (path: string) => `${path}/total`;
    Object.assign(balance, {
      sum: balance.sum.map(total),
      equals: balance.equals.map(total),
      at: total(balance.at),
    });
  };
  copy.edit(totalsOnly).setVersion(nextVersion(version, "patch"));
  expect(faults("major")).toEqual([expect.stringMatching(/a minor version after .*: rules \(rule-added\)/)]);
  copy.setVersion(nextVersion(version, "minor"));
  expect(faults("minor")).toEqual([]);
});

test("a patch that finds something new in a case of the release before is refused", () => {
  const { edition, version } = copy;
  const frozen = `${edition}/${version}/schema.json`;
  expect(copy.released(frozen)["$id"]).toContain(version);
  // As if a label could make a report fail: a pattern that was frozen wider than it stands now.
  copy
    .edit((schema) => (schema["properties"].title = { ...schema["properties"].title, $ref: "#/$defs/never" }))
    .edit((schema) => (schema["$defs"].never = { type: "string", enum: ["没有这样的标题"] }))
    .setVersion(nextVersion(version, "patch"));
  expect(faults("major")).toEqual([
    expect.stringMatching(/schemaVersion must be 2\.0\.0 or later/),
    expect.stringMatching(
      /is a patch version, and finds in the case sample\.json of .* what was not found before: error enum \/title/,
    ),
  ]);
});

test("a number in another unit needs a major version, and is not taken for the amount that it was", () => {
  const { edition, version } = copy;
  const minor = nextVersion(version, "minor");
  copy.edit(inYuan).setVersion(minor);
  expect(faults("major")[0]).toMatch(/a major version after .*: unit \(unit\)/);
  const raised = nextVersion(version, "major");
  copy.setVersion(raised);
  expect(faults("major")).toEqual([
    expect.stringMatching(
      /has another unit, and reports of .* would keep their numbers; drop them in upgrades/,
    ),
  ]);
  const said = {
    path: "/proactiveDisclosure/fees/amount",
    reason: { "zh-CN": "单位改为元", en: "now in yuan" },
  };
  copy.write(`annual-report/${edition}/upgrades.json`, {
    upgrades: [{ to: raised, drops: [said], additions: [said] }],
  });
  expect(faults("major")).toEqual([]);
});

test("a major version says what becomes of the reports before it", () => {
  const { edition, version } = copy;
  const raised = nextVersion(version, "major");
  copy
    .edit((schema) => {
      const { preamble, ...properties } = schema["properties"];
      schema["properties"] = { ...properties, foreword: preamble };
      schema["required"] = schema["required"].map((key: string) => (key === "preamble" ? "foreword" : key));
    })
    .setVersion(raised);
  const lost = (place: string) =>
    `${edition}@${raised}: ${place} in the case sample.json of ${version}; say in upgrades.json what becomes of it`;
  expect(faults("major").sort()).toEqual([
    lost("/preamble is not known"),
    lost("nothing stands at /foreword"),
  ]);
  const upgrades = [{ to: raised, moves: [{ from: "/preamble", to: "/foreword" }] }];
  copy.write(`annual-report/${edition}/upgrades.json`, { upgrades });
  expect(faults("major")).toEqual([]);
});
