import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Packed } from "./packed.ts";
import type { Registry } from "./registry.ts";

const files = fileURLToPath(new URL("./projects", import.meta.url));
const { packageManager } = JSON.parse(
  readFileSync(new URL("../../../../package.json", import.meta.url), "utf8"),
) as { packageManager: string };

/** An empty project of a user, on a machine that has nothing of ours. */
export class Project {
  readonly folder: string;

  constructor(folder: string, registry: Registry, manifest: object = {}) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    cpSync(files, folder, { recursive: true });
    this.write(".npmrc", registry.npmrc);
    this.writeJson("package.json", { private: true, ...manifest });
  }

  /** Installs packages in exactly the versions that were packed. */
  npmInstall(packages: readonly Packed[] = []): void {
    const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", "--save-exact"];
    this.#run("npm", ["install", ...quiet, ...packages.map(specOf)]);
  }

  /** Installs what the lockfile says. */
  npmCi(): void {
    this.#run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"]);
  }

  pnpmAdd(packages: readonly Packed[]): void {
    const pnpm = ["exec", "--yes", "--loglevel=error", `--package=${packageManager}`, "--", "pnpm"];
    const options = ["--save-exact", "--prefer-offline", "--ignore-scripts", "--silent"];
    this.#run("npm", [...pnpm, "add", ...options, ...packages.map(specOf)]);
  }

  /** Runs a script; what it writes is one JSON document, and it warns of nothing. */
  json(script: string, ...args: string[]): unknown {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: "utf8",
    });
    if (status === null || stderr !== "") throw new Error(`${script} says: ${stderr}`);
    return JSON.parse(stdout);
  }

  /** Runs a script; what it writes, errors and all. */
  say(script: string, ...args: string[]): string {
    const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: "utf8",
    });
    return stdout + stderr;
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  writeJson(file: string, value: unknown): void {
    this.write(file, JSON.stringify(value));
  }

  readJson(file: string): unknown {
    return JSON.parse(readFileSync(join(this.folder, file), "utf8"));
  }

  #run(command: string, args: readonly string[]): void {
    try {
      execFileSync(command, args, { cwd: this.folder, stdio: "pipe", encoding: "utf8" });
    } catch (error) {
      const { stderr, stdout } = error as { stderr: string; stdout: string };
      throw new Error(`${command} ${args.join(" ")}: ${stderr}${stdout}`, { cause: error });
    }
  }
}

function specOf({ name, manifest }: Packed): string {
  return `${name}@${manifest.version}`;
}
