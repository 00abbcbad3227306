// Generated files are committed. This says whether the committed ones are those that `generate` has just written.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** True when nothing differs, is missing, or is left over from before. */
export function generatedIsCommitted() {
  const args = [
    "--no-optional-locks",
    "status",
    "--porcelain",
    "--untracked-files=all",
    "--",
    ":(glob)packages/*/src/generated/**",
    "docs/reference",
  ];
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) return skipped();
  if (stdout === "") return true;
  console.error("The committed generated files differ from what the schemas give:");
  console.error(stdout.trimEnd());
  console.error("To repair: npm run generate, then commit packages/*/src/generated and docs/reference.");
  return false;
}

function skipped() {
  console.log("Not a git checkout: nothing to compare with.");
  return true;
}
