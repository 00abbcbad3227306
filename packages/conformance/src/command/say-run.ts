import type { Lang } from "@nianbao/types";
import type { Part } from "../case.ts";
import type { Problem } from "../problem.ts";
import type { Tally } from "../run/coverage.ts";
import type { Outcome, Run } from "../run/run.ts";
import { partNames } from "./words.ts";

const MOST_CASES = 20;
const MOST_PROBLEMS = 10;

/** What came of a run, for people: what failed and how, then what was covered. */
export function sayRun({ outcomes, coverage }: Run, lang: Lang, all: boolean): string {
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  const shown = all ? failed : failed.slice(0, MOST_CASES);
  const hidden = failed.length - shown.length;
  return [
    ...shown.map((outcome) => sayOutcome(outcome, lang)),
    ...(hidden > 0
      ? [lang === "en" ? `… and ${hidden} more (--all)\n` : `……还有 ${hidden} 个（--all）\n`]
      : []),
    ...Object.entries(coverage.parts).map(([part, tally]) => row(partNames[part as Part][lang], tally)),
    ...Object.entries(coverage.editions).flatMap(([edition, { equations, cells }]) => {
      // Not all were tried: no fault.
      const rest = failed.some((outcome) => outcome.case.edition === edition) ? "✗" : "○";
      return [
        row(lang === "en" ? `${edition} equations` : `${edition} 等式`, equations, rest),
        row(lang === "en" ? `${edition} cells` : `${edition} 单元格`, cells, rest),
      ];
    }),
    ...wrongCodes(coverage.codes).map(([code, tally]) => row(code, tally)),
    total({ passed: outcomes.length - failed.length, total: outcomes.length }, lang),
    "",
  ].join("\n");
}

function sayOutcome({ case: one, problems }: Outcome, lang: Lang): string {
  const hidden = problems.length - MOST_PROBLEMS;
  return [
    `✗ ${one.id}`,
    `  ${one.says[lang]}${lang === "en" ? ". " : "。"}${one.source}`,
    ...problems.slice(0, MOST_PROBLEMS).map((problem) => `    ${sayProblem(problem, lang)}`),
    ...(hidden > 0 ? [`    … ${hidden}`] : []),
    "",
  ].join("\n");
}

function sayProblem(problem: Problem, lang: Lang): string {
  const { at, expected, actual } = problem;
  const [wanted, given] = [value(expected), value(actual)];
  if (!("expected" in problem))
    return lang === "en" ? `+ ${at} ${given}: too much` : `+ ${at} ${given}：多余`;
  if (!("actual" in problem)) return lang === "en" ? `- ${at} ${wanted}: missing` : `- ${at} ${wanted}：缺少`;
  return lang === "en" ? `≠ ${at}: ${given}, must be ${wanted}` : `≠ ${at}：${given}，应为 ${wanted}`;
}

function value(any: unknown): string {
  const text = JSON.stringify(any) ?? "—";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function wrongCodes(codes: Readonly<Record<string, Tally>>): [string, Tally][] {
  return Object.entries(codes).filter(([, { passed, total }]) => passed < total);
}

function row(name: string, { passed, total }: Tally, rest = "✗"): string {
  return `${passed === total ? "✓" : rest} ${name} ${passed}/${total}`;
}

function total({ passed, total: all }: Tally, lang: Lang): string {
  if (all === 0) return lang === "en" ? "There is no such case." : "没有这样的用例。";
  const failed = all - passed;
  return lang === "en" ? `${passed} passed, ${failed} failed` : `通过 ${passed} 个，未通过 ${failed} 个`;
}
