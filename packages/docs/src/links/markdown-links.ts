import MarkdownIt from "markdown-it";

/** A link or image of a document. */
export interface Link {
  readonly line: number;
  readonly href: string;
}

const markdown = new MarkdownIt({ html: true });

/** The links of a text in Markdown, those in its HTML as well. */
export function linksOf(text: string): Link[] {
  return markdown.parse(text, {}).flatMap((token) => {
    const line = (token.map?.[0] ?? 0) + 1;
    const inline = (token.children ?? []).flatMap(
      (child) => child.attrGet("href") ?? child.attrGet("src") ?? [],
    );
    const html = token.type === "html_block" ? hrefs(token.content) : [];
    return [...inline, ...html].map((href) => ({ line, href: decodeURI(String(href)) }));
  });
}

function hrefs(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = ""]) => href);
}

/** The anchors of a text in Markdown: those that it sets, and those of its headings, as GitHub makes them. */
export function anchorsOf(text: string): Set<string> {
  const tokens = markdown.parse(text, {});
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" ? (tokens[index + 1]?.content ?? []) : [],
  );
  const set = [...text.matchAll(/<a id="([^"]*)">/g)].map(([, id = ""]) => id);
  return new Set([...headings.map(slugOf), ...set]);
}

/** The anchor of a heading, as GitHub makes it. */
export function slugOf(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)|[`*\\]/g, "$1")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}
