import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Bump, reaches } from "@nianbao/schema";
import { riseSince } from "./changesets.ts";
import { filesAt, releaseTags, textAt, versionOf } from "./release-tags.ts";

// What is judged by itself (a schema that was released), or is of no use to anyone's program, is left out.
const DATA =
  /^schemas\/(findings|annual-report\/[^/]+\/(schema|aliases|statements|migration|upgrades))\.json$/;

/** Files of data by their paths in the repository, as parsed JSON. */
export type DataFiles = ReadonlyMap<string, unknown>;

/** What a change of the data does to the users of the packages. */
export interface DataChange {
  readonly says: string;
  /** The least that the packages' version must rise for it. */
  readonly bump: Exclude<Bump, "none">;
}

/**
 * What changed in the data beside the released schemas since the last release, and is not announced by changesets or the packages'
 * version. Before the first release, and without git, there is nothing to compare with.
 */
export function dataFaults(root: string): string[] {
  const tag = releaseTags(root).at(-1);
  if (tag === undefined) return [];
  const changes = dataChanges(dataAt(root, tag), dataOf(root));
  const rise = riseSince(versionOf(tag), root);
  return changes
    .filter(({ bump }) => !reaches(rise, bump))
    .map(
      ({ says, bump }) =>
        `${says} since ${tag}: add a changeset (npx changeset) that announces a ${bump} version of the packages`,
    );
}

/** What changed in the data. How a file is laid out is no change. */
export function dataChanges(before: DataFiles, after: DataFiles): DataChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((file): DataChange[] => {
    const [was, is] = [before.get(file), after.get(file)];
    if (file.endsWith("/schema.json")) return editionChanges(file, was, is);
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const inCodes = file.endsWith("/findings.json") ? codeChanges(severitiesIn(was), severitiesIn(is)) : [];
    return inCodes.length > 0 ? inCodes : [{ says: `${file} changed`, bump: "patch" }];
  });
}

function editionChanges(file: string, was: unknown, is: unknown): DataChange[] {
  if (was === undefined) return [{ says: `${file} is new`, bump: "minor" }];
  return is === undefined ? [{ says: `${file} is gone`, bump: "major" }] : [];
}

type Severities = ReadonlyMap<string, string>;

// Another severity is another verdict, or one that is told in another way: no patch does that.
function codeChanges(was: Severities, is: Severities): DataChange[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code): DataChange[] => {
    const [before, after] = [was.get(code), is.get(code)];
    if (before === after) return [];
    if (after === undefined) return [{ says: `the finding ${code} is gone`, bump: "major" }];
    if (before === undefined) return [{ says: `the finding ${code} is new`, bump: "minor" }];
    return [
      { says: `the finding ${code} was of severity ${before} and is of severity ${after}`, bump: "minor" },
    ];
  });
}

interface FindingsFile {
  readonly findings?: Readonly<
    Record<string, { severity: string; variants?: Readonly<Record<string, { severity?: string }>> }>
  >;
}

/** How severe each finding is, and each variant of it. */
function severitiesIn(file: unknown): Severities {
  const { findings = {} } = (file ?? {}) as FindingsFile;
  return new Map(
    Object.entries(findings).flatMap(([code, { severity, variants = {} }]) => [
      [code, severity] as const,
      ...Object.entries(variants).map(([id, one]) => [`${code}, ${id}`, one.severity ?? severity] as const),
    ]),
  );
}

function dataAt(root: string, tag: string): DataFiles {
  const files = filesAt(root, tag, "schemas").filter((file) => DATA.test(file));
  return new Map(files.map((file) => [file, JSON.parse(textAt(root, tag, file))]));
}

function dataOf(root: string): DataFiles {
  if (!existsSync(join(root, "schemas"))) return new Map();
  const files = readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" })
    .map((file) => `schemas/${file.split(sep).join("/")}`)
    .filter((file) => DATA.test(file));
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(root, file), "utf8"))]));
}
