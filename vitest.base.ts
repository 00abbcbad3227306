import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultServerConditions, type Plugin } from "vite";
import type {} from "vitest";
import { defineProject } from "vitest/config";

declare module "vitest" {
  /** Programs of this machine that some tests drive; `inject("chromium")` is a path, or undefined. */
  interface ProvidedContext {
    chromium: string | undefined;
    libreoffice: string | undefined;
    pdftotext: string | undefined;
    python3: string | undefined;
  }
}

const conditions = ["@nianbao/source", ...defaultServerConditions];

/** Runs *.test-d.ts as well. Said here and not in the options, where Vitest warns of it once a package. */
const typeTests: Plugin = {
  name: "type-tests",
  configureVitest({ project }) {
    project.config.typecheck.enabled = true;
  },
};

/** The settings that every package's tests share. */
export function project(name: string): ReturnType<typeof defineProject> {
  return defineProject({
    plugins: [typeTests],
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include: ["src/**/*.test.ts"],
      // Programs and browsers are started by tests; on a busy machine they take their time.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      setupFiles: [fileURLToPath(new URL("./scripts/fail-on-console.ts", import.meta.url))],
      typecheck: {
        tsconfig: fileURLToPath(new URL("./tsconfig.test.json", import.meta.url)),
        ignoreSourceErrors: true,
      },
      provide: {
        chromium: program("chromium", "chromium-browser", "google-chrome"),
        libreoffice: program("soffice", "libreoffice"),
        pdftotext: program("pdftotext"),
        python3: program("python3"),
      },
    },
  });
}

function program(...names: string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
