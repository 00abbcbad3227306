import { posix } from "node:path";
import { expect, test } from "vitest";
import { documents } from "../code-blocks/documents.ts";
import { isFile, isFolder, markdownBelow, read } from "../repository.ts";
import { anchorsOf, linksOf } from "./markdown-links.ts";

const all = [...documents(), ...markdownBelow("docs/reference")];

test.each(all)("every link of %s leads somewhere", (document) => {
  const dead = linksOf(read(document)).filter(({ href }) => !leadsSomewhere(href, document));
  expect(dead.map(({ line, href }) => `${document}:${line} ${href}`)).toEqual([]);
});

const anchors = new Map<string, Set<string>>();

function leadsSomewhere(href: string, document: string): boolean {
  if (/^[a-z]+:/.test(href)) return true;
  const [file = "", hash] = href.split("#");
  const target = file === "" ? document : posix.join(posix.dirname(document), file).replace(/\/$/, "");
  if (!isFile(target) && !isFolder(target)) return false;
  return hash === undefined || anchorsIn(isFolder(target) ? `${target}/README.md` : target).has(hash);
}

function anchorsIn(path: string): Set<string> {
  const known = anchors.get(path) ?? (isFile(path) ? anchorsOf(read(path)) : new Set());
  anchors.set(path, known);
  return known;
}

test("links and anchors are found in text, in HTML and in headings", () => {
  const text =
    '# 勾稽 `a-b`: c\n\n[x](y.md#z) ![i](i.png)\n\n<table><tr><td><a href="#q" title="t">1</a></td></tr></table>\n\n<a id="k"></a>\n';
  expect(linksOf(text).map(({ href }) => href)).toEqual(["y.md#z", "i.png", "#q"]);
  expect([...anchorsOf(text)]).toEqual(["勾稽-a-b-c", "k"]);
});
