import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bump, reaches } from "@nianbao/schema";

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---/;
const LINE = /^\s*["']?(@nianbao\/[a-z]+)["']?\s*:\s*(major|minor|patch)\s*$/gm;

/** The farthest rise that the changesets of a folder announce for the packages; all share one version. */
export function announced(folder: string): Bump {
  if (!existsSync(folder)) return "none";
  const heads = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => HEAD.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "");
  const bumps = heads.flatMap((head) => [...head.matchAll(LINE)].map(([, , bump]) => bump as Bump));
  return bumps.reduce<Bump>((most, bump) => (reaches(bump, most) ? bump : most), "none");
}
