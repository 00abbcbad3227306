import type { SourceDocument } from "../document.ts";
import { rowsInText } from "../text/rows-in-text.ts";
import type { Extent } from "./passed-over.ts";
import { type Attributes, readTags } from "./tags.ts";
import { walk } from "./walk.ts";

/** A page as a document, and what it says about itself. */
export function readHtml(html: string, extent: Extent): SourceDocument {
  const { title, meta } = aboutPage(html);
  const publishedOn = meta.get("pubdate") ?? meta.get("publishdate");
  const named = meta.get("articletitle") ?? title;
  return {
    items: rowsInText(walk(html, extent)),
    ...(named === undefined ? {} : { title: named.trim() }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

/** What a page says about itself stands at its beginning. */
const BEGINNING = 20_000;

function aboutPage(html: string): { title: string | undefined; meta: Map<string, string> } {
  const meta = new Map<string, string>();
  let title: string | undefined;
  let inTitle = false;
  const beginning = html.slice(0, BEGINNING);
  const body = beginning.search(/<body[\s>]/i);
  readTags(body < 0 ? beginning : beginning.slice(0, body), {
    reads: new Set(["name", "content"]),
    open: (name: string, attributes: Attributes) => {
      inTitle = name === "title" && title === undefined;
      if (name === "meta")
        meta.set(attributes.get("name")?.toLowerCase() ?? "", attributes.get("content") ?? "");
    },
    close: () => {
      inTitle = false;
    },
    text: (text: string) => {
      if (inTitle) title = (title ?? "") + text;
    },
  });
  return { title: title?.split(/[_|]| - /)[0], meta };
}
