import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command. */
export const bin: string = fileURLToPath(new URL("../../bin/nianbao.js", import.meta.url));
const examples = new URL("../../../../examples/", import.meta.url);

/** A folder of its own, in which the command is run as a process. */
export class Workplace {
  readonly folder: string = mkdtempSync(join(tmpdir(), "nianbao-cli-"));

  /** Writes a file; what is no text is written as JSON. */
  put(name: string, content: string | object): string {
    writeFileSync(join(this.folder, name), typeof content === "string" ? content : JSON.stringify(content));
    return name;
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  text(name: string): string {
    return this.bytes(name).toString("utf8");
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }

  nianbao(
    args: readonly string[],
    input?: string,
  ): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A new copy of an example's report. */
export function exampleReport(
  name: "two-years/2022.json" | "two-years/2023.json" | "vendor-profile/report.json",
): ExampleReport {
  return JSON.parse(readFileSync(new URL(name, examples), "utf8"));
}

// biome-ignore lint/suspicious/noExplicitAny: tests change reports in ways that their types rule out
export type ExampleReport = any;
