import { constantName, ruleCodes } from "../emit/findings-file.ts";
import type { SchemaNode } from "../json-schema.ts";
import { SchemaError } from "../schema-error.ts";
import type { ProfileSource } from "./read-profile.ts";

/** What a broken rule knows of itself, and a message may name. */
const PARAMETERS = ["label", "expected", "actual", "left", "right"];

/** The codes that rules of an edition and of a profile may give. */
export interface RuleCodes {
  readonly official: readonly string[];
  readonly own: readonly string[];
}

/**
 * Checks the findings of a profile, and that each of its rules gives one of them.
 *
 * @throws {SchemaError}
 */
export function checkOwnFindings({ profile, catalogue }: ProfileSource): RuleCodes {
  const { name, findings = {} } = profile.json;
  const fail = (pointer: string, found: string, expected: string): never => {
    throw new SchemaError({ file: profile.file, pointer }, found, expected);
  };
  for (const [code, { message }] of Object.entries(findings)) {
    const at = `/findings/${code}`;
    if (Object.hasOwn(catalogue.findings, code))
      fail(at, `"${code}", which is an official finding`, "another code");
    if (!code.startsWith(`${name}-`)) fail(at, `"${code}"`, `a code that begins with "${name}-"`);
    const [chinese, english] = [named(message["zh-CN"]), named(message.en)];
    const unknown = [...chinese, ...english].find((one) => !PARAMETERS.includes(one));
    if (unknown) fail(`${at}/message`, `{${unknown}}`, `one of ${PARAMETERS.join(", ")}`);
    if (chinese.join() !== english.join())
      fail(`${at}/message/en`, `{${english}}`, `{${chinese}}, as in Chinese`);
  }
  const own = Object.keys(findings);
  const namesake = own.find(
    (code, index) => own.findIndex((one) => constantName(one) === constantName(code)) < index,
  );
  if (namesake) fail(`/findings/${namesake}`, `"${namesake}", which reads like another code`, "another code");
  const given = ownRules(profile.json);
  for (const { code, pointer } of given)
    if (!own.includes(code))
      fail(`${pointer}/code`, `"${code}"`, `a finding of the profile: ${own.join(", ") || "there is none"}`);
  const idle = own.find((code) => !given.some((rule) => rule.code === code));
  if (idle) fail(`/findings/${idle}`, "a finding that no rule gives", "a rule with that code");
  return { official: ruleCodes(catalogue), own };
}

function named(message: string): string[] {
  return [...new Set([...message.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string))].sort();
}

interface OwnRule {
  readonly code: string;
  readonly pointer: string;
}

function ownRules({ rules = [], additions, $defs = {} }: ProfileSource["profile"]["json"]): OwnRule[] {
  return [
    ...rules.map(({ code }, index) => ({ code, pointer: `/rules/${index}` })),
    ...additions.flatMap(({ properties }, index) => rulesBelow({ properties }, `/additions/${index}`)),
    ...Object.entries($defs).flatMap(([name, node]) => rulesBelow(node, `/$defs/${name}`)),
  ];
}

function rulesBelow(node: SchemaNode, pointer: string): OwnRule[] {
  return [
    ...(node["x-rules"] ?? []).map(({ code }, index) => ({ code, pointer: `${pointer}/x-rules/${index}` })),
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      rulesBelow(child, `${pointer}/properties/${key}`),
    ),
  ];
}
