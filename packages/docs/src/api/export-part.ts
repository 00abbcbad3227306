import { type ExportedDeclarations, type JSDoc, Node, SyntaxKind } from "ts-morph";
import { fenced } from "../fenced.ts";

/** A name that a package exports. */
export interface Exported {
  readonly name: string;
  readonly id: string;
  readonly declarations: readonly ExportedDeclarations[];
  /** Where declarations are explained. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** What there is to know about an export: its declaration, and its TSDoc. */
export function exportPart({ name, id, declarations, addresses }: Exported): string[] {
  const docs = declarations.flatMap(docsOf);
  return [
    `### ${name} {#${id}}`,
    ...docs.flatMap(summary),
    fenced("ts", declarations.map(signatureOf).join("\n")),
    ...docs.flatMap(details),
    ...seeAlso(declarations, addresses),
  ];
}

function docsOf(declaration: ExportedDeclarations): JSDoc[] {
  const documented = Node.isVariableDeclaration(declaration)
    ? declaration.getVariableStatement()
    : declaration;
  return documented && Node.isJSDocable(documented) ? documented.getJsDocs() : [];
}

function signatureOf(declaration: ExportedDeclarations): string {
  const whole = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatement() : declaration;
  return (whole ?? declaration).getText().replace(/^(export )?(default )?(declare )?/, "");
}

function summary(doc: JSDoc): string[] {
  const text = prose(doc.getCommentText() ?? "").trim();
  return text === "" ? [] : [text];
}

function details(doc: JSDoc): string[] {
  const tags = doc.getTags().map((tag) => ({
    kind: tag.getTagName(),
    name: Node.isJSDocParameterTag(tag)
      ? tag.getName()
      : (/^@\w+\s+\{(\w+)\}/.exec(tag.getText())?.[1] ?? ""),
    text: prose(tag.getCommentText() ?? ""),
    code: tag.getCommentText() ?? "",
  }));
  const of = (...kinds: string[]) => tags.filter(({ kind }) => kinds.includes(kind));
  const parameters = of("param").map(({ name, text }) => `- \`${name}\`: ${text.replace(/^- /, "")}`);
  return [
    ...(parameters.length > 0 ? [`**Parameters**\n\n${parameters.join("\n")}`] : []),
    ...of("returns").map(({ text }) => `**Returns** ${text}`),
    ...of("throws").map(({ name, text }) => `**Throws** ${name === "" ? "" : `\`${name}\` `}${text}`),
    ...of("example").map(({ code }) => fenced("ts", code.replace(/^```\w*\n|\n```$/g, ""))),
  ].filter((part) => part !== "");
}

// TSDoc is Markdown, but what looks like a tag is none.
function prose(text: string): string {
  const linked = text.replaceAll(/\{@link(?:code)? ([^}|]+)(?:\|[^}]*)?\}/g, "`$1`");
  return linked
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "\\<")))
    .join("");
}

function seeAlso(
  declarations: readonly ExportedDeclarations[],
  addresses: ReadonlyMap<string, string>,
): string[] {
  const links = declarations
    .flatMap((declaration) => declaration.getDescendantsOfKind(SyntaxKind.TypeReference))
    .flatMap((reference) => {
      const named = reference.getTypeName();
      const [target] = (named.getSymbol()?.getAliasedSymbol() ?? named.getSymbol())?.getDeclarations() ?? [];
      const address = addresses.get(keyOf(target as ExportedDeclarations) ?? "");
      return address && !declarations.includes(target as ExportedDeclarations)
        ? [`[\`${named.getText()}\`](${address})`]
        : [];
    });
  return links.length > 0 ? [`见 See ${[...new Set(links)].join(", ")}.`] : [];
}

/** A declaration by its file and place. */
export function keyOf(declaration: ExportedDeclarations | undefined): string | undefined {
  return declaration && `${declaration.getSourceFile().getFilePath()}:${declaration.getPos()}`;
}
