import type { MarkdownOptions } from "vitepress";

type Markdown = Parameters<NonNullable<MarkdownOptions["config"]>>[0];

/**
 * Lets a heading state its id, `### name {#id}`. Nothing else may stand in braces: that is how messages name their
 * parameters, such as `{label}`.
 */
export function readHeadingIds(md: Markdown): void {
  md.core.ruler.before("anchor", "heading-ids", ({ tokens }) => {
    tokens.forEach((heading, index) => {
      const inline = tokens[index + 1];
      const last = inline?.children?.at(-1);
      const [stated, id] = /\s*\{#([\w-]+)\}$/.exec(last?.content ?? "") ?? [];
      if (heading.type !== "heading_open" || !inline || !last || stated === undefined || id === undefined)
        return;
      heading.attrSet("id", id);
      inline.content = inline.content.slice(0, -stated.length);
      last.content = last.content.slice(0, -stated.length);
    });
  });
}
