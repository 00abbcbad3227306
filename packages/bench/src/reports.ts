import { addExact, blankReport, type Form, forms, numberAt, setAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import { seeded } from "./random.ts";

// About nothing that the tables count: the reports of a benchmark are right, and give no finding.
const CLAUSES = [
  "通过门户网站发布信息",
  "政务新媒体推送图文",
  "更新公开专栏内容",
  "解读重点政策",
  "组织联络员培训",
  "回应群众关切",
];

/** The newest edition's form: the one that the benchmark's reports are of. */
export const form: Form = forms.at(-1) as Form;

/** Varied valid reports: every total is right, texts and amounts differ. The same seed gives the same reports. */
export function variedReports(count: number, seed = 20231231): Report[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => report(random, index, 6));
}

/** One valid report with about so many characters of text, which stands in it again and again. */
export function longReport(characters: number, seed = 1): Report {
  const json = JSON.stringify(report(seeded(seed), 0, 6));
  const texts = json.match(/(?<="text":")[^"]*/g) ?? [];
  const times = Math.ceil(characters / texts.join("").length);
  return JSON.parse(json, (_, value) =>
    Array.isArray(value) ? Array.from({ length: times }, () => value).flat() : value,
  );
}

function report(random: () => number, index: number, paragraphs: number): Report {
  const draft = blankReport(form);
  const whole = (limit: number) => Math.floor(random() * limit);
  for (const cell of form.cells)
    setAt(
      draft,
      cell.path,
      cell.kind === "amount" ? whole(1e6) / 10_000 : whole(cell.path.includes("/outcomes/") ? 30 : 300),
    );
  fillTotals(draft);
  balance(draft);
  fillTexts(draft, random, paragraphs);
  const year = form.years.from + whole(4);
  const name = `第${index}号区县人民政府`;
  Object.assign(draft, {
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    publishedOn: `${year + 1}-01-20`,
  });
  Object.assign(draft["organ"] as object, { name, level: "county", kind: "government" });
  // Reports come from JSON; objects put together piece by piece would be slower for everyone.
  return JSON.parse(JSON.stringify(draft)) as Report;
}

function fillTotals(draft: object): void {
  for (const { at, sum } of [...form.equations].filter((one) => one.total).reverse())
    setAt(draft, at, addExact(sum.map((term) => numberAt(draft, term.path) ?? 0)));
  for (const { at, sum } of form.equations.filter((one) => one.formula))
    setAt(draft, at, addExact(sum.map((term) => numberAt(draft, term.path) ?? 0)));
}

// What was received is what was decided and carried forward, less what had been carried over.
function balance(draft: object): void {
  for (const { at, sum, equals } of form.equations.filter(
    (one) => !one.total && !one.equals.some((t) => t.previous),
  )) {
    const right = addExact(equals.map((term) => numberAt(draft, term.path) ?? 0));
    for (const { path } of sum) setAt(draft, path, path === at ? right : 0);
  }
}

function fillTexts(draft: Record<string, unknown>, random: () => number, paragraphs: number): void {
  for (const section of form.sections)
    for (const { path } of section.narratives)
      setAt(
        draft,
        path,
        Array.from({ length: Math.ceil(paragraphs * random()) + 1 }, () => paragraph(random)),
      );
}

function paragraph(random: () => number): object {
  const clause = () => `${CLAUSES[Math.floor(random() * CLAUSES.length)]}${Math.floor(random() * 500)}条`;
  return {
    type: "paragraph",
    text: `${Array.from({ length: 2 + Math.floor(random() * 6) }, clause).join("，")}。`,
  };
}
