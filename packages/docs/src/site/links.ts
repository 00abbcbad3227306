import { posix } from "node:path";
import { address, isFile, isFolder } from "../repository.ts";
import type { Page } from "./page.ts";
import { FINDINGS } from "./repository-pages.ts";

/** Gives where a link of a page leads within the site, or to the repository where the site has no such page. */
export type Linker = (pagePath: string, href: string) => string;

/**
 * Links of the repository's files as links of the site.
 *
 * @throws {Error} when a link leads to a file that does not exist
 */
export function linker(pages: readonly Page[]): Linker {
  // Of the pages that start from one file, the first is the file itself.
  const bySource = new Map(pages.map(({ source, path }): [string, string] => [source, path]).reverse());
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return (pagePath, href) => {
    const page = byPath.get(pagePath);
    if (!page || /^([a-z]+:|\/)/.test(href)) return href;
    const [file = "", hash] = decodeURI(href).split("#");
    const target =
      file === "" ? page.source : posix.join(posix.dirname(page.source), file).replace(/\/$/, "");
    if (target === FINDINGS && hash !== undefined) return `/reference/findings/${hash}.md`;
    if (file === "") return href;
    return found(target, bySource, pagePath) + (hash === undefined ? "" : `#${hash}`);
  };
}

function found(target: string, bySource: ReadonlyMap<string, string>, from: string): string {
  const page = PLACES[target] ?? bySource.get(target) ?? bySource.get(`${target}/README.md`);
  if (page !== undefined) return `/${page}`;
  if (target.startsWith(IMAGES)) return target.slice("docs".length);
  if (isFolder(target)) return `${address}/tree/main/${target}`;
  if (isFile(target)) return `${address}/blob/main/${target}`;
  throw new Error(`${from} links to ${target}, which does not exist.`);
}

/** They are copied as they are. */
const IMAGES = "docs/images/";

// Folders and files whose page is written for the site.
const PLACES: Readonly<Record<string, string>> = {
  [FINDINGS]: "reference/findings/index.md",
  "docs/reference": "reference/index.md",
  "docs/decisions": "decisions/index.md",
  "docs/guides": "guides/index.md",
};
