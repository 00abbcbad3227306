// Makes a file of many reports, a report a line, in which some lines are wrong.
import { writeFileSync } from "node:fs";
import { blankReport, formForYear, setAt } from "@nianbao/form";
import { fill } from "@nianbao/reports";

const YEAR = 2023;
const EVERY = { wrong: 7, blankCell: 11, noJson: 97, emptyLine: 101 };

/** Writes `count` lines; a line's number alone decides what it holds. */
export function makeReports(file, count) {
  const zeros = reportOfZeros();
  const lines = Array.from({ length: count }, (_, index) => lineOf(index + 1, zeros));
  writeFileSync(file, `${lines.join("\n")}\n`);
}

function reportOfZeros() {
  const form = formForYear(YEAR);
  const report = blankReport(form);
  for (const { path } of form.cells) setAt(report, path, 0);
  for (const { path } of form.sections.flatMap(({ narratives }) => narratives))
    setAt(report, path, [{ type: "paragraph", text: "各项工作按要求完成。" }]);
  return Object.assign(report, { year: YEAR });
}

function lineOf(number, zeros) {
  if (number % EVERY.emptyLine === 0) return "";
  if (number % EVERY.noJson === 0) return '{"edition": "2021", ';
  const report = structuredClone(zeros);
  report.organ.name = `云溪市第${number}号单位`;
  report.title = `${report.organ.name}${YEAR}年政府信息公开工作年度报告`;
  report.requests.received.naturalPersons = number % 40;
  report.requests.outcomes.granted.naturalPersons = number % 40;
  const filled = fill(report).report;
  if (number % EVERY.wrong === 0) filled.requests.received.total += 1;
  if (number % EVERY.blankCell === 0) filled.proactiveDisclosure.penalties.decisions = null;
  return JSON.stringify(filled);
}
