import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bump, reaches, riseBetween } from "@nianbao/schema";

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---/;
const LINE = /^\s*["']?(@nianbao\/[a-z]+)["']?\s*:\s*(major|minor|patch)\s*$/gm;

/** The farthest rise that the changesets of a folder announce for the packages; all share one version. */
export function announced(folder: string): Bump {
  if (!existsSync(folder)) return "none";
  const heads = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => HEAD.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "");
  const bumps = heads.flatMap((head) => [...head.matchAll(LINE)].map(([, , bump]) => bump as Bump));
  return bumps.reduce(farther, "none");
}

/**
 * The rise of the packages since a version of theirs: what changesets announce, or what the packages rose already, when the
 * changesets are taken up for the next release.
 */
export function riseSince(before: string, root: string): Bump {
  const { version } = JSON.parse(readFileSync(join(root, "packages/schema/package.json"), "utf8")) as {
    version: string;
  };
  return farther(announced(join(root, ".changeset")), riseBetween(before, version) ?? "none");
}

function farther(one: Bump, other: Bump): Bump {
  return reaches(one, other) ? one : other;
}
