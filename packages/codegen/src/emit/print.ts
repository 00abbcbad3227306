import { IndentationText, NewLineKind, Project, QuoteKind, type SourceFile } from "ts-morph";

/** The first line of a generated file. */
export function banner(source: string, command: string = "npm run generate"): string {
  return `// Generated from ${source} by "${command}". Do not edit.\n`;
}

/** A value as TypeScript source; the one way in which text reaches generated code. */
export function literal(value: unknown): string {
  return broken(JSON.stringify(value)).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

// Compilers take a line of 200 KB badly: it is broken after commas that are no part of a text.
function broken(json: string): string {
  let length = 0;
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|,|[^",]+/g, (token) => {
    length += token.length;
    if (token !== "," || length < 100) return token;
    length = 0;
    return ",\n";
  });
}

/** Text inside a documentation comment; it cannot end the comment. */
export function doc(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** A TypeScript name made from an edition's id or a definition's name. */
export function typeName(name: string): string {
  const clean = name.replaceAll(/[^A-Za-z0-9]/g, "");
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}

/** Builds one source file with ts-morph and prints it below its banner. */
export function printed(source: string, build: (file: SourceFile) => void): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      quoteKind: QuoteKind.Double,
    },
  });
  const file = project.createSourceFile("generated.ts");
  build(file);
  return `${banner(source)}${file.getFullText()}`;
}
