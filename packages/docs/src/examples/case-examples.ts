import { type Case, cases, editions, type ValidationCase } from "@nianbao/conformance";
import { find, notJson } from "@nianbao/findings";
import { explanations } from "@nianbao/findings/explanations";
import { formOf } from "@nianbao/form";
import { valueAt } from "@nianbao/form/pointer";
import type { Finding, FindingCode, Lang } from "@nianbao/types";
import { validate } from "@nianbao/validator";
import { fenced } from "../fenced.ts";
import { type Example, patchBlock } from "./example.ts";

/** For each code that there are cases of, the smallest one of the newest edition. */
export function caseExamples(): Example[] {
  return Object.keys(explanations).flatMap((code) => {
    const smallest = smallestOf(code as FindingCode);
    return smallest ? [exampleOf(smallest)] : [];
  });
}

function smallestOf(code: FindingCode): ValidationCase | undefined {
  const failing = [...editions].reverse().map((edition) => cases(edition).filter((one) => fails(one, code)));
  const [first] = failing.filter((found) => found.length > 0);
  return (first as ValidationCase[] | undefined)?.reduce((one, other) =>
    sizeOf(other) < sizeOf(one) ? other : one,
  );
}

function fails(one: Case, code: FindingCode): one is ValidationCase {
  return one.kind === "validate" && one.code === code && one.findings.some((found) => found.code === code);
}

// A patch says more than a text, and a finding alone more than one among others.
function sizeOf({ findings, touches, text, report, previous }: ValidationCase): number {
  const shown = text ?? JSON.stringify(touches.map((path) => [path, valueAt(report, path)]));
  const isWhole = touches.length === 0 && previous === undefined;
  return (
    findings.length * 1e6 +
    (isWhole ? 1e5 : 0) +
    (text === undefined ? 0 : 1e4) +
    (isOdd(shown) ? 1e3 : 0) +
    shown.length
  );
}

// Empty or padded text and keys that need escaping are cases, but no examples.
function isOdd(shown: string): boolean {
  return /"\s*"|\s"|~/.test(shown);
}

function exampleOf(one: ValidationCase): Example {
  const { code, edition, says } = one;
  const changes = one.text === undefined && one.touches.length > 0 ? { changes: "report" as const } : {};
  return { code, edition, says, ...changes, given: givenOf(one), find: (lang) => judge(one, lang) };
}

function judge({ report, text, previous }: ValidationCase, lang: Lang): readonly Finding[] {
  const given = text === undefined ? report : parsed(text);
  if (given === undefined) return [find(notJson, "", { label: "report.json", actual: text }, lang)];
  return validate(given, { lang, ...(previous === undefined ? {} : { previous }) }).findings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function givenOf(one: ValidationCase): string {
  const { text, touches, previous, report, findings } = one;
  if (text !== undefined) return fenced("text", text);
  if (previous === undefined) return touches.length > 0 ? changeOf(one) : patchBlock({ "": report });
  const terms = termsOf(one, "this");
  const places = [touches, terms, findings.map(({ path }) => path)].find(({ length }) => length > 0) ?? [];
  return [...lastYear(one), "本报告 This report:", changeOf({ ...one, touches: places })].join("\n\n");
}

function changeOf({ touches, report }: ValidationCase): string {
  const isThere = (path: string) => valueAt(report, path) !== undefined;
  const removed = touches.filter((path) => !isThere(path)).map((path) => `\`${path}\``);
  const patch = Object.fromEntries(touches.filter(isThere).map((path) => [path, valueAt(report, path)]));
  return [
    ...(Object.keys(patch).length > 0 ? [patchBlock(patch)] : []),
    ...(removed.length > 0 ? [`不写 without ${removed.join(", ")}`] : []),
  ].join("\n\n");
}

function lastYear({ previous, ...one }: ValidationCase): string[] {
  if (previous === undefined) return [];
  const paths = ["/year", ...termsOf(one, "last")];
  const patch = Object.fromEntries(paths.map((path) => [path, valueAt(previous, path)]));
  return ["上一年度的报告 Last year's report:", patchBlock(patch)];
}

// The places of the case's equation, in the report of this year or of the last.
function termsOf(
  { edition, equation: name }: Pick<ValidationCase, "edition" | "equation">,
  year: "this" | "last",
): string[] {
  const equation = formOf(edition)?.equations.find(({ code, at }) => code === name?.code && at === name.at);
  const terms = [...(equation?.sum ?? []), ...(equation?.equals ?? [])];
  return terms.filter(({ previous }) => (previous === true) === (year === "last")).map(({ path }) => path);
}
