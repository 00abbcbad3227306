import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileEditions } from "../index.ts";
import type { ReleasedSource, SchemasSource } from "../read.ts";
import { compileVersions, type UpgradesFile } from "./upgrades.ts";

const { editions, schemas } = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url)));
const { form, source } = editions.at(-1)!;
const reason = { "zh-CN": "因为", en: "because" };

function compile(upgrades: UpgradesFile["upgrades"], current = "3.0.0") {
  const released = ["1.0.0", "2.0.0", "3.0.0"].map(
    (version) => ({ edition: form.edition, version }) as ReleasedSource,
  );
  const input: SchemasSource = { ...schemas, released };
  const file = { file: "upgrades.json", json: { upgrades } };
  return compileVersions({ ...form, schemaVersion: current }, { ...source, upgrades: file }, input);
}

test("without upgrades the versions are known and nothing has to be done", () => {
  expect(compile([])).toEqual({
    edition: form.edition,
    current: "3.0.0",
    older: ["1.0.0", "2.0.0"],
    steps: [],
  });
});

test("an addition is blank as the form says, and new keys stand in the order of the form", () => {
  const upgrades = [
    { to: "2.0.0", moves: [{ from: "/remarks", to: "/foreword" }], drops: [{ path: "/old", reason }] },
    {
      to: "3.0.0",
      moves: [{ from: "/foreword", to: "/preamble" }],
      additions: [
        { path: "/requests/received/total", reason },
        { path: "/otherMatters/narrative", reason },
      ],
    },
  ];
  const { steps } = compile(upgrades);
  expect(steps).toMatchObject([
    { ...upgrades[0], additions: [], orders: [] },
    { to: "3.0.0", drops: [], additions: [{ blank: null }, { blank: [] }] },
  ]);
  expect(steps[1]?.orders.map(({ path }) => path)).toEqual(["", "/requests/received", "/otherMatters"]);
  expect(steps[1]?.orders[1]?.keys).toEqual(["naturalPersons", "organizations", "total"]);
});

test.each<[string, UpgradesFile["upgrades"], string]>([
  [
    "a place that is none",
    [{ to: "2.0.0", moves: [{ from: "/a", to: "/nowhere" }] }],
    '/upgrades/0/moves/0/to: 发现 found "/nowhere"',
  ],
  [
    "an addition that is no place",
    [{ to: "2.0.0", additions: [{ path: "/year/x", reason }] }],
    "/upgrades/0/additions/0/path: 发现 found",
  ],
  [
    "versions that fall",
    [{ to: "2.0.0" }, { to: "1.5.0" }],
    '/upgrades/1/to: 发现 found "1.5.0" after "2.0.0"',
  ],
  [
    "a version that is not there yet",
    [{ to: "3.0.1" }],
    '/upgrades/0/to: 发现 found "3.0.1"，应为 expected at most "3.0.0"',
  ],
  ["an unknown key", [{ to: "2.0.0", renames: [] } as never], "/upgrades/0/renames"],
])("%s does not compile, and the place is named", (_, upgrades, says) => {
  expect(() => compile(upgrades)).toThrow(
    expect.objectContaining({ code: "bad-schema", message: expect.stringContaining(says) }),
  );
});
