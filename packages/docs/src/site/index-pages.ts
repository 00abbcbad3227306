import { markdownBelow, read } from "../repository.ts";
import type { Page } from "./page.ts";
import { titleOf } from "./page.ts";

/** Pages that only list others. */
export function indexPages(): Page[] {
  const lines = markdownBelow("docs/decisions").map((source) => {
    const name = source.slice("docs/decisions/".length);
    return `- [${titleOf({ path: source, text: read(source) })}](${name})`;
  });
  const text = `# Decisions\n\nWhy things are as they are, thirty lines each.\n\n${lines.join("\n")}\n`;
  return [{ path: "decisions/index.md", source: "docs/decisions/README.md", text }];
}
