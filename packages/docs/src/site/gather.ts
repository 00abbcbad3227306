import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiPages } from "../api/api-pages.ts";
import { names, read, root } from "../repository.ts";
import { findingPages } from "./finding-pages.ts";
import { indexPages } from "./index-pages.ts";
import type { Page } from "./page.ts";
import { repositoryPages } from "./repository-pages.ts";

/** Where the pages are put together; VitePress reads them there. */
export const folder: string = join(root, "packages/docs/out/pages");

/** Every page of the site. */
export function pages(): Page[] {
  return [...ownPages(), ...repositoryPages(), ...findingPages(), ...indexPages(), ...apiPages()];
}

// Pages that exist for the site alone.
function ownPages(): Page[] {
  return names("packages/docs/site")
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      source: `packages/docs/site/${name}`,
      path: name.replace("--", "/"),
      text: read(`packages/docs/site/${name}`),
    }));
}

/** Writes the pages and their images to {@link folder}. */
export function gather(all: readonly Page[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of all) write(path, isWide(path) ? `${WIDE}${text}` : text);
  cpSync(join(root, "docs/images"), join(folder, "public/images"), { recursive: true });
}

const WIDE = "---\naside: false\n---\n\n";

// The tables of the form need the room that the outline takes.
function isWide(path: string): boolean {
  return /^reference\/(?!findings\/)\w+\//.test(path);
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
