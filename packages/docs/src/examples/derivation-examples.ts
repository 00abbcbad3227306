import { editions } from "@nianbao/conformance";
import { setAt } from "@nianbao/form";
import { fill, migrate, type RollupOptions, rollup } from "@nianbao/reports";
import type { Edition, Finding, FindingCode, Lang, Report } from "@nianbao/types";
import { fenced } from "../fenced.ts";
import { baseReport, newest } from "./base.ts";
import { type Example, patchBlock } from "./example.ts";

type Patch = Readonly<Record<string, unknown>>;

/** Findings of what makes reports of reports: a change of a valid report, and the call. */
export function derivationExamples(): Example[] {
  const oldest = editions[0] as Edition;
  return [
    exampleOf("total-replaced", { "/disputes/reconsideration/total": 31 }, "fill(report)", (report, lang) =>
      fill(report, { lang }),
    ),
    exampleOf("not-carried", {}, `migrate(report, "${oldest}")`, (report, lang) =>
      migrate(report, oldest, { lang }),
    ),
    exampleOf("new-in-edition", {}, `migrate(report, "${oldest}")`, (report, lang) =>
      migrate(report, oldest, { lang }),
    ),
    summed("unit-differs", { "/year": 2022 }, "rollup([other, report])", (report) => [[second(), report]]),
    summed("unit-repeated", {}, "rollup([report, report])", (report) => [[report, report]]),
    summed("unit-missing", {}, 'rollup([report], { expected: ["云岭市水利局"] })', (report) => [
      [report],
      { expected: [report.organ.name, "云岭市水利局"] },
    ]),
    summed("unit-unexpected", {}, "rollup([report], { expected: [] })", (report) => [
      [report],
      { expected: [] },
    ]),
    summed("unit-unusable", { "/edition": "1999" }, "rollup([other, report])", (report) => [
      [second(), report],
    ]),
    summed("unit-inconsistent", { "/disputes/reconsideration/total": 31 }, "rollup([report])", (report) => [
      [report],
    ]),
    migrated(oldest),
    lawsuits(),
  ];
}

type Making = (report: Report, lang: Lang) => { readonly findings: readonly Finding[] };

function exampleOf(
  code: FindingCode,
  patch: Patch,
  call: string,
  make: Making,
  report: Report = baseReport(),
): Example {
  const { edition } = report;
  for (const [path, value] of Object.entries(patch)) setAt(report, path, value);
  const isChanged = Object.keys(patch).length > 0;
  const given = [...(isChanged ? [patchBlock(patch)] : []), fenced("js", call)].join("\n\n");
  return {
    code,
    edition,
    ...(isChanged ? { changes: "report" } : {}),
    given,
    find: (lang) => make(report, lang).findings,
  };
}

type Summing = (report: Report) => readonly [reports: readonly Report[], options?: RollupOptions];

function summed(code: FindingCode, patch: Patch, call: string, sum: Summing): Example {
  return exampleOf(code, patch, call, (report, lang) => {
    const [reports, options] = sum(report);
    return rollup(reports, { organ: "云岭市人民政府", ...options, lang });
  });
}

function second(): Report {
  const report = baseReport();
  const { creditCode, ...organ } = report.organ;
  return { ...report, organ: { ...organ, name: "云岭市水利局" } };
}

function migrated(oldest: Edition): Example {
  const call = `rollup([report], { migrateTo: "${newest}" })`;
  const make: Making = (report, lang) => rollup([report], { migrateTo: newest as Edition, lang });
  return exampleOf("unit-migrated", {}, call, make, baseReport(oldest));
}

function lawsuits(): Example {
  const call = "rollup([report], { own: other })";
  return exampleOf("co-defendant-lawsuits", {}, call, (report, lang) =>
    rollup([report], { own: second(), lang }),
  );
}
