import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionsOf } from "@nianbao/form/upgrade";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Call } from "../command.ts";
import { exampleReport, Workplace } from "../testing/workplace.ts";
import { eachReport } from "./each-report.ts";

// No version is older than the first release: one is made up, in which a vendor's field had another place.
vi.mock("@nianbao/form/upgrade", async (load) => {
  const original = await load<typeof import("@nianbao/form/upgrade")>();
  const before = (edition: unknown) => {
    const known = original.versionsOf(edition);
    return known && { ...known, older: ["0.9.0"], steps: [STEP(known.current)] };
  };
  return { ...original, versionsOf: before };
});

const STEP = (to: string) => ({
  to,
  moves: [{ from: "/subject", to: "/title" }],
  drops: [{ path: "/fax", reason: { "zh-CN": "不再填报", en: "no longer reported" } }],
  additions: [],
  orders: [],
});

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const COMMANDS = [["rollup"], ["tidy"]];
const ONE_LINE = /^nianbao: [^\n]+\n$/;
const good = exampleReport("two-years/2023.json");

describe("a report of an older schema version", () => {
  const { title, ...rest } = exampleReport("two-years/2023.json");
  const older = { ...rest, schemaVersion: "0.9.0", subject: title, fax: "0000-0000000" };
  const call = (options: Call["options"], file: string): Call => ({
    operands: [join(place.folder, file)],
    options,
    outputs: [],
    lang: "en",
    json: false,
    quiet: true,
  });

  test("is taken to the current one, be it a file or a line", async () => {
    const text = JSON.stringify(older);
    writeFileSync(join(place.folder, "old.json"), text);
    writeFileSync(join(place.folder, "old.ndjson"), `${text}\n${JSON.stringify(good)}\n`);
    const [file] = await all(eachReport(call({}, "old.json")));
    const lines = await all(eachReport(call({ ndjson: true }, "old.ndjson")));
    expect(file).toMatchObject({ title, schemaVersion: versionsOf(good.edition)?.current });
    expect(file).not.toHaveProperty("fax");
    expect(lines).toEqual([file, good]);
  });
});

async function all(reports: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const report of reports) found.push(report);
  return found;
}

describe.each(COMMANDS)("%s --ndjson", (command) => {
  test.each([
    ["no JSON", "{", "2：不是有效的 JSON"],
    ["no report", "[]", "2 不是报告"],
    ["of a newer schema version", JSON.stringify({ ...good, schemaVersion: "99.0.0" }), "2：模式版本"],
  ])("a line that is %s is named, with its file or standard input", (_, line, says) => {
    place.put("units.ndjson", `${JSON.stringify(good)}\n${line}\n`);
    const named = place.nianbao([command as string, "--ndjson", "units.ndjson"]);
    expect(named.status).toBe(2);
    expect(named.stderr).toMatch(ONE_LINE);
    expect(named.stderr).toContain(`units.ndjson:${says}`);
    const piped = place.nianbao([command as string, "--ndjson", "-"], place.text("units.ndjson"));
    expect(piped.stderr).toContain(`标准输入:${says}`);
    expect(piped.status).toBe(2);
  });
});

test("a line that is no UTF-8 is a fault, not a lost character", () => {
  const line = Buffer.from(JSON.stringify(good));
  const gbk = Buffer.concat([Buffer.from('{"title":"'), Buffer.from("bcd7", "hex"), Buffer.from('"}')]);
  const newline = Buffer.from("\n");
  writeFileSync(join(place.folder, "units.ndjson"), Buffer.concat([line, newline, gbk, newline, line]));
  const { stdout } = place.nianbao(["validate", "--ndjson", "units.ndjson"]);
  const results = stdout
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one));
  expect(results.map(({ line, valid }) => [line, valid])).toEqual([
    [1, true],
    [2, false],
    [3, true],
  ]);
  expect(results[1].findings).toMatchObject([{ code: "not-json", actual: "不是 UTF-8 编码的字节" }]);
  const { status, stderr } = place.nianbao(["tidy", "--ndjson", "units.ndjson", "-o", "data.csv"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^nianbao: units\.ndjson:2：.*UTF-8/);
});

test("tidy --ndjson names the line whose edition nobody knows, and what is known", () => {
  const { status, stderr } = place.nianbao(["tidy", "--ndjson", "-", "--lang", "en"], '\n{"edition":"1789"}');
  expect(status).toBe(2);
  expect(stderr).toBe('nianbao: standard input:2: unknown edition "1789"; known are 2019, 2021.\n');
});
