import type { Draft } from "@nianbao/types";
import { text } from "./text.ts";

/** Contents of meta labels by name; `metaProfile` lists the names. An empty content leaves its label out. */
export type MetaValues = Readonly<Record<string, string>>;

/** The meta elements of a page: what the caller gives, and what follows from the report. */
export function metaTags(report: Draft, given: MetaValues = {}): string {
  const values = { ...given, ...fromReport(report), ...given };
  return Object.entries(values)
    .map(([name, content]) => metaTag(name, String(content)))
    .join("");
}

function fromReport({ title, publishedOn, organ }: Draft): MetaValues {
  return {
    ArticleTitle: title,
    // The guideline wants a time of day; a report knows the day alone.
    PubDate: publishedOn ? `${publishedOn} 00:00` : "",
    ContentSource: organ.name,
  };
}

function metaTag(name: string, content: string): string {
  return content && `<meta name="${text(name)}" content="${text(content)}">\n`;
}
