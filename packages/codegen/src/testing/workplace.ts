import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This repository. */
export const root: string = fileURLToPath(new URL("../../../../", import.meta.url));

/** Its schemas. */
export const ours: string = join(root, "schemas");

const bin = join(root, "packages/codegen/bin/nianbao-codegen.js");

/** A folder of its own, in which schemas are edited and the command is run. */
export class Workplace {
  readonly folder: string = mkdtempSync(join(tmpdir(), "nianbao-codegen-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a file; what is no text is written as JSON. */
  put(name: string, content: string | object): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  }

  text(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  /** A copy of our schemas, in a folder called `schemas`. */
  copySchemas(below = ""): string {
    const folder = join(this.folder, below, "schemas");
    cpSync(ours, folder, { recursive: true });
    return folder;
  }

  /** Edits a file, which must change something. */
  edit(name: string, change: (text: string) => string): void {
    const before = this.text(name);
    const after = change(before);
    if (after === before) throw new Error(`nothing was edited in ${name}`);
    this.put(name, after);
  }

  /** The command as its users have it: a process, run from what is built. */
  codegen(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      // Whoever starts the tests may have packages of ours found from anywhere.
      env: { ...process.env, NODE_PATH: "" },
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
