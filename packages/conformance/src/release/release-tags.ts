import { spawnSync } from "node:child_process";
import { compareVersions } from "@nianbao/schema";

const PREFIX = "@nianbao/schema@";

/** The tags of the releases of a repository, oldest first; none without git, or before the first release. */
export function releaseTags(root: string): string[] {
  const tags = git(root, "tag", "--list", `${PREFIX}*`).split("\n");
  return tags
    .filter((tag) => tag !== "")
    .sort((one, other) => compareVersions(versionOf(one), versionOf(other)));
}

/** The version of the packages that a tag releases. */
export function versionOf(tag: string): string {
  return tag.slice(PREFIX.length);
}

/** The files below a folder, as a release had them. */
export function filesAt(root: string, tag: string, folder: string): string[] {
  const names = git(root, "ls-tree", "-r", "--name-only", "-z", `refs/tags/${tag}`, "--", folder).split("\0");
  return names.filter((name) => name !== "");
}

/** A file as a release had it; empty when it had none. */
export function textAt(root: string, tag: string, file: string): string {
  return git(root, "show", `refs/tags/${tag}:${file}`);
}

function git(root: string, ...args: string[]): string {
  const { status, stdout } = spawnSync("git", ["-C", root, ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : "";
}
