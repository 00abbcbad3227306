import MarkdownIt from "markdown-it";

/** A block of code in a document. */
export interface CodeBlock {
  readonly document: string;
  /** The line of its first fence, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** Why it is not run, where it says so: `sh not-run="reason"`. */
  readonly notRun?: string;
  /** What it prints, where a block of text follows it directly. */
  readonly output?: string;
}

const markdown = new MarkdownIt({ html: true });

/**
 * The blocks of code of a document, in their order. What a reader does by hand stands there as a comment,
 * `<!-- meanwhile: COMMANDS -->`, and counts as a block of commands.
 */
export function codeBlocks(document: string, text: string): CodeBlock[] {
  const tokens = markdown.parse(text, {});
  return tokens.flatMap((token, index) => {
    const line = (token.map?.[0] ?? 0) + 1;
    const [, meanwhile] = /^<!-- meanwhile:\s([\s\S]*?)-->/m.exec(token.content) ?? [];
    if (token.type === "html_block" && meanwhile !== undefined)
      return [{ document, line, language: "sh", text: meanwhile }];
    if (token.type !== "fence") return [];
    const [, language = "", marks = ""] = /^(\S*)\s*(.*)$/.exec(token.info.trim()) ?? [];
    const [, notRun] = /\bnot-run="([^"]+)"/.exec(marks) ?? [];
    const next = tokens[index + 1];
    const isOutput = next?.type === "fence" && next.info.trim() === "text";
    return [
      {
        ...{ document, line, language, text: token.content },
        ...(notRun === undefined ? {} : { notRun }),
        ...(isOutput ? { output: next.content } : {}),
      },
    ];
  });
}

/** The files that a document's blocks find beside them: `<!-- files: examples/two-years/2022.json … -->`. */
export function filesOf(text: string): string[] {
  return [...text.matchAll(/^<!-- files: (.*?) -->$/gm)].flatMap(([, files = ""]) => files.split(" "));
}
