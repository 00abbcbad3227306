import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
  /** What the page loads. */
  readonly sources: readonly string[];
}

/** The dead links of a built site: addresses and anchors within it that are not there, and whatever it loads from elsewhere. */
export function deadLinks(folder: string, base: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
    path.split(sep).join("/"),
  );
  const pages = new Map(
    files
      .filter((path) => path.endsWith(".html"))
      .map((path) => [path, linksIn(readFileSync(join(folder, path), "utf8"))]),
  );
  const known = new Set(files);
  return [...pages].flatMap(([path, { hrefs, sources }]) => {
    const dead = [...hrefs, ...sources].filter((href) => isDead(href, path));
    const foreign = sources.filter((source) => /^(https?:)?\/\//.test(source));
    return [...new Set([...dead, ...foreign])].map((href) => `${path}: ${href}`);
  });

  function isDead(href: string, from: string): boolean {
    if (/^(https?|mailto|data):/.test(href)) return false;
    const [address = "", hash] = decodeURIComponent(href).split("#");
    const target = address === "" ? from : fileAt(address, from);
    if (!known.has(target)) return true;
    return hash !== undefined && hash !== "" && !(pages.get(target)?.ids.has(hash) ?? false);
  }

  function fileAt(address: string, from: string): string {
    const path = address.startsWith(base)
      ? address.slice(base.length)
      : relative(".", join(dirname(from), address));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }
}

function linksIn(html: string): PageLinks {
  const ids = new Set<string>();
  const hrefs: string[] = [];
  const sources: string[] = [];
  const visit = (node: Node): void => {
    for (const { name, value } of "attrs" in node ? node.attrs : []) {
      if (name === "id") ids.add(value);
      if (name === "src" || (name === "href" && node.nodeName === "link")) sources.push(value);
      else if (name === "href") hrefs.push(value);
    }
    for (const child of "childNodes" in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return { ids, hrefs, sources };
}
