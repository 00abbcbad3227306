import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * A registry on this machine alone, for our packages alone: all else comes from the registry that npm is set to, as for
 * any user of a scoped registry.
 */
export class Registry {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, process: ChildProcess) {
    this.url = url;
    this.#process = process;
  }

  static async start(folder: string): Promise<Registry> {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "config.yaml"), CONFIG);
    const port = await freePort();
    const listen = `127.0.0.1:${port}`;
    const args = [programOf("verdaccio"), "--config", join(folder, "config.yaml"), "--listen", listen];
    const process_ = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
    const registry = new Registry(`http://${listen}/`, process_);
    await registry.#answers();
    return registry;
  }

  /** What a project's `.npmrc` says, to have our packages from here. */
  get npmrc(): string {
    const host = this.url.slice("http:".length);
    return `@nianbao:registry=${this.url}\n${host}:_authToken=none\n`;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    this.#process.kill("SIGKILL");
    await once(this.#process, "exit");
  }

  async #answers(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (this.#process.exitCode !== null) throw new Error("the registry did not start");
      const response = await fetch(`${this.url}-/ping`).catch(() => undefined);
      if (response?.ok) return;
      await wait(100);
    }
    throw new Error("the registry does not answer");
  }
}

const CONFIG = `storage: ./storage
auth:
  htpasswd: { file: ./htpasswd, max_users: -1 }
web: { enable: false }
packages:
  "@nianbao/*": { access: $all, publish: $all }
max_body_size: 64mb
log: { type: file, path: ./verdaccio.log, level: warn }
`;

/** The script of a command that a package brings. */
export function programOf(name: string, command: string = name): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === "string" ? bin : (bin[command] ?? ""));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
