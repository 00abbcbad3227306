import { checkFindings } from "./findings-check.ts";
import { constantName, type FindingSource, type FindingsFile } from "./findings-file.ts";
import { findingsPage } from "./findings-page.ts";
import { banner, literal } from "./print.ts";

const SOURCE = "schemas/findings.json";
const FOLDER = "packages/findings/src/generated";

/**
 * The catalogue of findings: its entries, their explanations, the type of its codes, and the reference page.
 *
 * @throws {SchemaError} when a text is missing, or a message and its parameters disagree
 */
export function emitFindings(catalogue: FindingsFile): Map<string, string> {
  checkFindings(catalogue, SOURCE);
  return new Map([
    [`${FOLDER}/catalogue.ts`, entriesFile(catalogue)],
    [`${FOLDER}/explanations.ts`, explanationsFile(catalogue)],
    ["packages/types/src/generated/finding-code.ts", codesFile(catalogue)],
    ["docs/reference/findings.md", findingsPage(catalogue, SOURCE)],
  ]);
}

// One constant a code and a variant, so that a bundler keeps only those in use.
function entriesFile({ words, findings }: FindingsFile): string {
  const sets = Object.entries(words).map(
    ([name, set]) => `const ${constantName(name)}: Words = ${literal(set)};\n`,
  );
  const entries = Object.entries(findings).flatMap(([code, finding]) => [
    entry(code, finding),
    ...Object.entries(finding.variants ?? {}).map(([variant, says]) =>
      entry(code, { ...finding, words: {}, ...says }, variant),
    ),
  ]);
  return `${banner(SOURCE)}import type { Words } from "../entry.ts";\n\n${[...sets, ...entries].join("\n")}`;
}

/** What an entry is made of. */
export type EntrySource = Pick<FindingSource, "severity" | "message" | "params" | "words" | "source">;

/** The constant that stands for a code, or for a variant of it. */
export function entry(code: string, finding: EntrySource, variant?: string): string {
  const { severity, message, source } = finding;
  const params = finding.params.filter((name) => message.en.includes(`{${name}}`));
  const words = Object.entries(finding.words ?? {}).map(
    ([name, set]) => `${name}: ${constantName(set)} as Words`,
  );
  const fields = [
    `code: ${literal(code)}`,
    variant ? `variant: ${literal(variant)}` : [],
    `severity: ${literal(severity)}`,
    `message: ${literal({ "zh-CN": message["zh-CN"], en: message.en })}`,
    params.length > 0 ? `params: ${literal(params)}` : [],
    words.length > 0 ? `words: { ${words.join(", ")} }` : [],
    source ? `source: ${literal(source)}` : [],
  ].flat();
  return `export const ${constantName(code, variant)} = {\n  ${fields.join(",\n  ")},\n} as const;\n`;
}

function explanationsFile({ groups, findings }: FindingsFile): string {
  const explained = Object.entries(findings).map(
    ([code, { group, severity, when, where, cause, remedy }]) => [
      code,
      { group, severity, when, where, cause, remedy },
    ],
  );
  return `${banner(SOURCE)}import type { CatalogueCode } from "@nianbao/types";
import type { Explanation, Text } from "../explanation.ts";

/** What the groups of codes are called, in the order of the reference page. */
export const groups: Readonly<Record<string, Text>> = ${literal(groups)};

/** What there is to know about each code. */
export const explanations: Readonly<Record<CatalogueCode, Explanation>> = ${literal(Object.fromEntries(explained))};
`;
}

function codesFile({ findings }: FindingsFile): string {
  const codes = Object.keys(findings).map((code) => `\n  | ${literal(code)}`);
  return `${banner(SOURCE)}/** Every code of the catalogue of findings. */\nexport type CatalogueCode =${codes.join("")};\n`;
}
