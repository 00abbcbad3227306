import { SchemaError } from "../schema-error.ts";
import {
  constantName,
  type FindingSource,
  type FindingsFile,
  type MessageSource,
  type Text,
} from "./findings-file.ts";

const LANGS = ["zh-CN", "en"] as const;
const IMPLICIT = ["label", "path", "expected", "actual", "suggested"];

type Fail = (pointer: string, found: string, expected: string) => never;

/**
 * Checks what the schema of the catalogue cannot say: that messages and parameters agree, in both languages.
 *
 * @throws {SchemaError} naming the first place that is wrong
 */
export function checkFindings(catalogue: FindingsFile, file: string): void {
  const fail: Fail = (pointer, found, expected) => {
    throw new SchemaError({ file, pointer }, found, expected);
  };
  const { groups, words, findings } = catalogue;
  for (const [name, text] of Object.entries(groups)) checkText(text, `/groups/${name}`, fail);
  for (const [name, set] of Object.entries(words))
    for (const [value, text] of Object.entries(set)) checkText(text, `/words/${name}/${value}`, fail);
  for (const [code, finding] of Object.entries(findings))
    checkFinding(finding, `/findings/${code}`, catalogue, fail);
  checkNames(catalogue, fail);
}

function checkFinding(finding: FindingSource, at: string, { groups, words }: FindingsFile, fail: Fail): void {
  const known = [...IMPLICIT, ...finding.params];
  if (!Object.hasOwn(groups, finding.group)) fail(`${at}/group`, finding.group, oneOf(Object.keys(groups)));
  for (const part of ["where", "cause", "remedy"] as const) checkText(finding[part], `${at}/${part}`, fail);
  for (const name of finding.params)
    if (IMPLICIT.includes(name)) fail(`${at}/params`, name, "only what not every finding has");
  const used = messagesOf(finding, at).flatMap(([says, place]) =>
    checkMessage(says, place, { known, words, fail }),
  );
  for (const name of finding.params) if (!used.includes(name)) fail(`${at}/params`, name, oneOf(used));
}

interface Context {
  readonly known: readonly string[];
  readonly words: FindingsFile["words"];
  readonly fail: Fail;
}

// Returns the parameters that the message names.
function checkMessage(says: MessageSource, at: string, { known, words, fail }: Context): string[] {
  checkText(says.when, `${at}/when`, fail);
  checkText(says.message, `${at}/message`, fail);
  const [chinese, english] = LANGS.map((lang) => {
    const names = placeholders(says.message[lang], `${at}/message/${lang}`, fail);
    const unknown = names.find((name) => !known.includes(name));
    return unknown === undefined ? names : fail(`${at}/message/${lang}`, `{${unknown}}`, oneOf(known));
  }) as [string[], string[]];
  if (chinese.join() !== english.join())
    fail(`${at}/message/en`, `parameters ${english.join(", ")}`, `those of zh-CN: ${chinese.join(", ")}`);
  for (const [name, set] of Object.entries(says.words ?? {})) {
    if (!Object.hasOwn(words, set)) fail(`${at}/words/${name}`, set, oneOf(Object.keys(words)));
    if (!english.includes(name)) fail(`${at}/words`, name, oneOf(english));
  }
  return english;
}

function placeholders(template: string, at: string, fail: Fail): string[] {
  const pattern = /\{([a-z][A-Za-z0-9]*)\}/g;
  if (/[{}]/.test(template.replaceAll(pattern, "")))
    fail(at, template, "braces only around a parameter's name");
  return [...new Set([...template.matchAll(pattern)].map(([, name]) => name as string))].sort();
}

function checkNames({ words, findings }: FindingsFile, fail: Fail): void {
  const places = new Map(Object.keys(words).map((name) => [constantName(name), `/words/${name}`]));
  for (const [code, finding] of Object.entries(findings))
    for (const [, at, variant] of messagesOf(finding, `/findings/${code}`)) {
      const name = constantName(code, variant);
      const taken = places.get(name);
      if (taken !== undefined) fail(at, `the constant ${name}`, `another than that of ${taken}`);
      places.set(name, at);
    }
}

function messagesOf(finding: FindingSource, at: string): [MessageSource, string, string?][] {
  const variants = Object.entries(finding.variants ?? {});
  return [
    [finding, at],
    ...variants.map(([id, says]): [MessageSource, string, string] => [says, `${at}/variants/${id}`, id]),
  ];
}

function checkText(text: Text | undefined, at: string, fail: Fail): void {
  for (const lang of LANGS)
    if (!text?.[lang]?.trim()) fail(`${at}/${lang}`, "no text", "a text in each language");
}

function oneOf(names: readonly string[]): string {
  return names.length === 0 ? "nothing here" : `one of ${names.join(", ")}`;
}
