import type { Form } from "@nianbao/form/types";
import type { CompiledProfile } from "../profile/compile-profile.ts";
import { entry } from "./findings.ts";
import { constantName } from "./findings-file.ts";
import { formFile, labelsFile } from "./form.ts";
import { entryFile, layoutFile as pageLayoutFile, sectionsFile, tablesFile } from "./html/edition-files.ts";
import { banner, doc, literal } from "./print.ts";
import { retarget } from "./profile/retarget.ts";
import { declarations, figureGroups, reportType } from "./types.ts";
import { checksFile, editionFile } from "./validator/editions.ts";
import { PlaceNumbers } from "./validator/place-numbers.ts";
import { rulesFile } from "./validator/rules.ts";
import { soundFile } from "./validator/sound.ts";
import { structureFile } from "./validator/structure.ts";
import { indexFile as workbookFile, layoutFile as workbookLayoutFile } from "./xlsx.ts";

/**
 * Everything that is generated from a profile: contents by path, from the folder that the vendor keeps them in. The sources are
 * those that the packages have of an edition, and import what the packages publish for it.
 */
export async function emitProfile(profile: CompiledProfile): Promise<Map<string, string>> {
  const sources = new Map([
    ["types.ts", await typesFile(profile)],
    ["official.ts", officialFile(profile)],
    ["index.ts", indexFile(profile)],
    ...formFiles(profile),
    ...validatorFiles(profile),
    ...pageFiles(profile),
    ...workbookFiles(profile),
  ]);
  const own = Object.keys(profile.stated.profile.json.findings ?? {}).map((code) => constantName(code));
  const files = [...sources].map(([path, text]): [string, string] => [
    path,
    withBanner(
      retarget(text, (name, from) => moduleOf(name, from, { path, own })),
      profile,
    ),
  ]);
  return new Map([...files, ["schema.json", `${JSON.stringify(profile.source.schema.json, null, 2)}\n`]]);
}

function withBanner(text: string, { source }: CompiledProfile): string {
  return banner(source.schema.file, "nianbao-codegen profile") + text.slice(text.indexOf("\n") + 1);
}

interface Importing {
  /** The importing file. */
  readonly path: string;
  /** The constants of the profile's own findings. */
  readonly own: readonly string[];
}

/** Modules of `@nianbao/form` that are published under names of their own. */
const FORM_MODULES: Readonly<Record<string, string>> = { "form.ts": "types", "labels.ts": "labels" };

function moduleOf(name: string, from: string, { path, own }: Importing): string {
  const [folder = "", ...below] = path.split("/");
  const here = (module: string) => {
    if (below.length === 0) return `./${module}`;
    return module.startsWith(`${folder}/`) ? `./${module.slice(folder.length + 1)}` : `../${module}`;
  };
  if (from.startsWith("./")) return from.replace(/\.ts$/, ".js");
  if (from.startsWith("../../")) return published(folder, from.slice("../../".length));
  if (from.startsWith("@nianbao/form/labels/")) return here("form/labels.js");
  if (from === "@nianbao/types" && path !== "official.ts" && /^(Draft$|Report)/.test(name))
    return here("types.js");
  if (from === "@nianbao/findings" && own.includes(name)) return here("validator/findings.js");
  return from;
}

function published(folder: string, module: string): string {
  return folder === "form" ? `@nianbao/form/${FORM_MODULES[module]}` : `@nianbao/${folder}/profile`;
}

async function typesFile(profile: CompiledProfile): Promise<string> {
  const { form } = profile;
  const report = reportType(form);
  const tables = form.tables.map(({ key }) => literal(key)).join(" | ");
  const [first = "", ...rest] = (await declarations(profile)).split("\n");
  return `${first}
import type { DraftOf } from "@nianbao/types";
${rest.join("\n")}
/** A report being drafted or imported: \`null\` where it has no number yet. Blank is not zero. */
export type Draft<T extends ${report} = ${report}> = DraftOf<T, ${tables}, ${figureGroups(form)}>;
`;
}

function formFiles({ form, source }: CompiledProfile): [string, string][] {
  const { file } = source.schema;
  return [
    ["form/form.ts", formFile(form, file)],
    ["form/labels.ts", labelsFile(form, file)],
  ];
}

function validatorFiles(profile: CompiledProfile): [string, string][] {
  const { form, official, source } = profile;
  const { file } = source.schema;
  const places = new PlaceNumbers(form);
  return [
    ["validator/structure.ts", structureFile(form, file)],
    ["validator/sound.ts", soundFile(form, places, file, official)],
    ["validator/rules.ts", rulesFile(form, places, file)],
    ["validator/checks.ts", checksFile(form, file, official)],
    ["validator/findings.ts", findingsFile(profile)],
    ["validator/index.ts", editionFile(form, ["checkText"], file)],
  ];
}

// The types of the packages learn the codes, so that a program can ask for them by name.
function findingsFile({ stated, source }: CompiledProfile): string {
  const findings = Object.entries(stated.profile.json.findings ?? {});
  const entries = findings.map(([code, finding]) => entry(code, { ...finding, params: ["left", "right"] }));
  const codes = findings.map(([code]) => `    ${literal(code)}: true;\n`);
  return `${banner(source.schema.file)}
declare module "@nianbao/types" {
  interface ProfileFindings {
${codes.join("")}  }
}

${entries.join("\n")}${findings.length === 0 ? "export {};\n" : ""}`;
}

function pageFiles(profile: CompiledProfile): [string, string][] {
  return [
    ["html/tables.ts", tablesFile(profile)],
    ["html/sections.ts", sectionsFile(profile)],
    ["html/layout.ts", pageLayoutFile(profile)],
    ["html/index.ts", entryFile(profile)],
  ];
}

function workbookFiles(profile: CompiledProfile): [string, string][] {
  return [
    ["xlsx/layout.ts", workbookLayoutFile(profile)],
    ["xlsx/index.ts", workbookFile(profile)],
  ];
}

function officialFile({ form, official, added, source }: CompiledProfile): string {
  const [report, officialReport] = [reportType(form), reportType(official)];
  return `${banner(source.schema.file)}import { withoutPlaces } from "@nianbao/form/profile";
import type { Draft as OfficialDraft, ${officialReport} } from "@nianbao/types";
import type { Draft, ${report} } from "./types.ts";

/** The places that the profile adds to a report, as JSON Pointers. */
export const added: readonly string[] = ${literal(added)};

/** A report without what the profile adds: the official report, which the official packages take. */
export function official(report: ${report}): ${officialReport};
export function official(report: Draft): OfficialDraft<${officialReport}>;
export function official(report: Draft): unknown {
  return withoutPlaces(report, added);
}
`;
}

function indexFile(profile: CompiledProfile): string {
  const { form, stated, source } = profile;
  return `${banner(source.schema.file)}export { form } from "./form/form.ts";
export { labels } from "./form/labels.ts";
export { render, renderFragment } from "./html/index.ts";
export { added, official } from "./official.ts";
export type { Draft, ${reportType(form)} } from "./types.ts";
export { validate } from "./validator/index.ts";
export { blank, read, write } from "./xlsx/index.ts";

/** ${doc(form.profile?.title ?? "")}: what a report of it states, and the released schema that it extends. */
export const profile: {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly en: string;
  readonly extends: { readonly edition: string; readonly schemaVersion: string; readonly sha256: string };
} = ${literal({ ...form.profile, extends: extendedBy(form, stated.sha256) })};
`;
}

function extendedBy({ edition, schemaVersion }: Form, sha256: string): object {
  return { edition, schemaVersion, sha256 };
}
