import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultServerConditions } from "vite";
import type {} from "vitest";
import { defineProject } from "vitest/config";

declare module "vitest" {
  /** Programs of this machine that some tests drive; `inject("chromium")` is a path, or undefined. */
  interface ProvidedContext {
    chromium: string | undefined;
    libreoffice: string | undefined;
    pdftotext: string | undefined;
  }
}

const conditions = ["@nianbao/source", ...defaultServerConditions];

/** The settings that every package's tests share. */
export function project(name: string): ReturnType<typeof defineProject> {
  return defineProject({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include: ["src/**/*.test.ts"],
      setupFiles: [fileURLToPath(new URL("./scripts/fail-on-console.ts", import.meta.url))],
      typecheck: { enabled: true, tsconfig: fileURLToPath(new URL("./tsconfig.test.json", import.meta.url)) },
      provide: {
        chromium: program("chromium", "chromium-browser", "google-chrome"),
        libreoffice: program("soffice", "libreoffice"),
        pdftotext: program("pdftotext"),
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
