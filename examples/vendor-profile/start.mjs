// What a vendor runs: generates from the profile, compiles, and takes a report through what was made.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const within = (name, file) => fileURLToPath(new URL(file, import.meta.resolve(`${name}/package.json`)));

const codegen = within("@nianbao/codegen", "bin/nianbao-codegen.js");
run("pipe", codegen, "profile", "--profile", "profile.json", "--out", "program/generated");
run("inherit", within("typescript", "bin/tsc"), "-p", ".");
run("inherit", "out/program/main.js");

function run(stdout, ...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: here, stdio: ["ignore", stdout, "inherit"] });
  if (status !== 0) process.exit(status ?? 2);
}
