import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { checkPackage } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test, vi } from "vitest";
import { entriesOf, packInto } from "./packed.ts";

vi.setConfig({ testTimeout: 60_000 });

interface SourceMap {
  readonly sources: readonly string[];
  /** The sources themselves, where they are not shipped beside. */
  readonly sourcesContent?: readonly (string | null)[];
}

const folder = mkdtempSync(join(tmpdir(), "nianbao-packed-"));
const packages = packInto(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(packages)("$name", (packed) => {
  const { bytes, files, manifest, types } = packed;

  test("publint finds nothing", async () => {
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  test("its types are found, and are those of its code", async () => {
    // Packages are ES modules alone: how CommonJS and older resolvers see them does not matter.
    const ignored = ["node10", "node16-cjs"];
    const { problems = [] } = (await checkPackage(types)) as { problems?: { resolutionKind?: string }[] };
    expect(problems.filter(({ resolutionKind = "" }) => !ignored.includes(resolutionKind))).toEqual([]);
  });

  test("it holds a README, the licence, sources and what they were built to, and nothing else", () => {
    for (const name of ["README.md", "LICENSE", "package.json"]) expect(files).toContain(name);
    const expected = /^(README\.md|LICENSE|CHANGELOG\.md|package\.json|(bin|dist|src)\/.*)$/;
    const unshipped = manifest.files.flatMap((one) => /^!src\/(.+)$/.exec(one)?.[1] ?? []);
    const surprise = (file: string) =>
      /\.test(-d)?\.|\.tsbuildinfo/.test(file) ||
      unshipped.some((folder) => file.startsWith(`dist/${folder}/`));
    expect(files.filter((file) => !expected.test(file) || surprise(file))).toEqual([]);
  });

  test("what was built has its source, and maps that lead there", () => {
    const maps = files.filter((file) => file.endsWith(".map"));
    const lost = maps.flatMap((map) => {
      const { sources, sourcesContent = [] } = JSON.parse(packed.read(map)) as SourceMap;
      return sources
        .filter((_, index) => typeof sourcesContent[index] !== "string")
        .map((source) => posix.join(posix.dirname(map), source))
        .filter((source) => !files.includes(source))
        .map((source) => `${map} leads to ${source}`);
    });
    expect(lost).toEqual([]);
    const built = files.filter((file) => /^dist\/.*\.(c?js|d\.ts)$/.test(file));
    expect(built.filter((file) => !files.includes(`${file}.map`))).toEqual([]);
  });

  test("every export leads to a file, and so does every command", () => {
    const entries = entriesOf(packed);
    expect(entries.length).toBeGreaterThan(0);
    const targets = [
      ...entries.map(({ file }) => file),
      ...Object.values(manifest.bin ?? {}).map((bin) => posix.normalize(bin)),
    ];
    expect(targets.filter((file) => !files.includes(file))).toEqual([]);
  });

  test("it needs exactly the versions that it was made with, and runs nothing when it is installed", () => {
    const ours = Object.entries(manifest.dependencies ?? {}).filter(([name]) => name.startsWith("@nianbao/"));
    expect(ours.filter(([, range]) => range !== manifest.version)).toEqual([]);
    const protocols = Object.values(manifest.dependencies ?? {}).filter((range) =>
      /^(workspace|catalog|link|file):/.test(range),
    );
    expect(protocols).toEqual([]);
    expect(
      Object.keys(manifest.scripts ?? {}).filter((name) => /^(pre|post)?install$|^prepare$/.test(name)),
    ).toEqual([]);
  });

  test("no file waits at its top level, so that require() works", () => {
    const code = files.filter((file) => /^dist\/.*\.js$/.test(file) && !isProgram(file));
    expect(
      code.filter((file) =>
        /^(await\b|(export )?(const|let) [^=]+= await\b|for await\b)/m.test(packed.read(file)),
      ),
    ).toEqual([]);
  });

  // What a command runs is no library.
  function isProgram(file: string): boolean {
    return manifest.bin !== undefined && /(^|\/)(main|worker)\.js$/.test(file);
  }
});
