import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Form } from "@nianbao/form/types";
import { compileEditions } from "../editions.ts";
import type { FindingsFile } from "../emit/findings-file.ts";
import { ReleaseError } from "./release-error.ts";
import {
  type AttachedFile,
  digestOf,
  type ReleasedEntry,
  type ReleasedIndex,
  readIndex,
} from "./released-index.ts";

export interface ReleaseOptions {
  /** The edition to release; without it, every edition whose version is not released yet. */
  readonly edition?: string | undefined;
  /** ISO date of the release. */
  readonly on: string;
  /** The first version of the packages that will hold it. */
  readonly since?: string | undefined;
}

/** What a release writes: contents by path below the folder of schemas. Nothing, when all is released already. */
export interface Release {
  readonly frozen: readonly ReleasedEntry[];
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Plans the release of the working schemas: a frozen copy of each new version, with its rules and cases, and the index.
 *
 * @param schemas - the folder that holds `annual-report/` and `released/`
 * @throws {ReleaseError} when the version was released with other content; it says what to do
 * @throws {SchemaError} when a schema does not compile
 */
export function planRelease(schemas: string, { edition, on, since }: ReleaseOptions): Release {
  const input = compileEditions(schemas);
  const forms = input.editions.map(({ form }) => form);
  const asked = forms.filter((form) => edition === undefined || form.edition === edition);
  if (asked.length === 0)
    throw ReleaseError.unknownEdition(
      edition ?? "",
      forms.map((form) => form.edition),
    );
  const severities = severitiesOf(input.schemas.findings.json as FindingsFile);
  const index = readIndex(schemas);
  const fresh = asked
    .filter((form) => !isReleased(form, index, schemas))
    .map((form) => {
      const contents = contentsOf(schemas, form, severities);
      return { entry: entryOf(form, contents, { on, since }), files: filesOf(form, contents) };
    });
  if (fresh.length === 0) return { frozen: [], files: new Map() };
  const frozen = fresh.map(({ entry }) => entry);
  const files = fresh.flatMap((one) => one.files).map(([path, text]) => [`released/${path}`, text] as const);
  return {
    frozen,
    files: new Map([...files, ["released/index.json", json(frozen.reduce(withEntry, index))]]),
  };
}

/** Plans a release and writes it. */
export function release(schemas: string, options: ReleaseOptions): readonly ReleasedEntry[] {
  const { frozen, files } = planRelease(schemas, options);
  for (const [path, text] of files) {
    const file = join(schemas, path);
    if (existsSync(file) && path !== "released/index.json") throw ReleaseError.inTheWay(file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return frozen;
}

// Another layout of the same text is no other schema.
function isReleased(form: Form, { versions }: ReleasedIndex, schemas: string): boolean {
  const known = versions.find((one) => one.edition === form.edition && one.version === form.schemaVersion);
  if (!known) return false;
  const [working, frozen] = [workingFile(schemas, form.edition), join(schemas, "released", known.file)];
  if (compact(working) !== compact(frozen)) throw ReleaseError.released(known);
  return true;
}

function compact(file: string): string {
  return JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
}

function workingFile(schemas: string, edition: string): string {
  return join(schemas, "annual-report", edition, "schema.json");
}

/** The frozen files of a version, the schema first. */
interface Contents {
  readonly schema: string;
  readonly attached: ReadonlyMap<string, string>;
}

function contentsOf(schemas: string, form: Form, severities: Readonly<Record<string, string>>): Contents {
  const working = workingFile(schemas, form.edition);
  const attached = new Map([["rules.json", json(rulesOf(form, severities))]]);
  const cases = casesIn(join(dirname(working), "cases"));
  if (cases) attached.set("cases.json", json(cases));
  const upgrades = join(dirname(working), "upgrades.json");
  if (existsSync(upgrades)) attached.set("upgrades.json", readFileSync(upgrades, "utf8"));
  return { schema: readFileSync(working, "utf8"), attached };
}

// With how severe each finding was at the time, since that is not in the schema.
function rulesOf(
  { edition, schemaVersion, rules, equations }: Form,
  all: Readonly<Record<string, string>>,
): object {
  const codes = [...new Set(rules.map(({ code }) => code))];
  const severities = Object.fromEntries(codes.map((code) => [code, all[code]]));
  return { edition, schemaVersion, severities, rules, equations };
}

function severitiesOf({ findings }: FindingsFile): Record<string, string> {
  return Object.fromEntries(Object.entries(findings).map(([code, { severity }]) => [code, severity]));
}

function casesIn(folder: string): Record<string, unknown> | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]),
  );
}

function filesOf(
  { edition, schemaVersion }: Form,
  { schema, attached }: Contents,
): [path: string, text: string][] {
  const folder = `${edition}/${schemaVersion}`;
  return [["schema.json", schema] as const, ...attached].map(([name, text]) => [`${folder}/${name}`, text]);
}

function entryOf(form: Form, contents: Contents, { on, since }: ReleaseOptions): ReleasedEntry {
  const [[file], ...attached] = filesOf(form, contents) as [[string, string], ...[string, string][]];
  return {
    edition: form.edition,
    version: form.schemaVersion,
    file,
    sha256: digestOf(contents.schema),
    attached: attached.map(([path, text]): AttachedFile => ({ file: path, sha256: digestOf(text) })),
    years: form.years,
    status: "current",
    releasedOn: on,
    ...(since === undefined ? {} : { since }),
  };
}

function withEntry({ versions }: ReleasedIndex, entry: ReleasedEntry): ReleasedIndex {
  const before = versions.map((one) =>
    one.edition === entry.edition && one.status === "current"
      ? { ...one, status: "supported" as const }
      : one,
  );
  return { versions: [...before, entry] };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
