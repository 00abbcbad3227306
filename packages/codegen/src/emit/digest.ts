import { digestOf } from "../release/released-index.ts";
import type { EmitInput } from "./emitter.ts";
import { banner, literal } from "./print.ts";

const GENERATED = /^packages\/[^/]+\/src\/generated\//;

/**
 * `digest.ts` for every package that files are generated for: packages that were made from the same schemas, and so fit
 * each other, have the same digest.
 */
export function digestFiles(paths: Iterable<string>, input: EmitInput): Map<string, string> {
  const folders = new Set([...paths].flatMap((path) => GENERATED.exec(path)?.[0] ?? []));
  const text = digestFile(input);
  return new Map([...folders].map((folder) => [`${folder}digest.ts`, text]));
}

function digestFile({ schemas, editions }: EmitInput): string {
  const versions = Object.fromEntries(editions.map(({ form }) => [form.edition, form.schemaVersion]));
  const sources = { findings: schemas.findings, editions: schemas.editions };
  return `${banner("schemas")}
/** SHA-256 of the schemas that this package is made from: packages that fit each other have the same. */
export const schemaDigest: string = ${literal(digestOf(contentOf(sources)))};

/** The version of each edition's schema. */
export const schemaVersions: Readonly<Record<string, string>> = ${literal(versions)};
`;
}

// Neither the names of files nor how they are laid out is content.
function contentOf(sources: object): string {
  return JSON.stringify(sources, (key, value) => (key === "file" ? undefined : value));
}
