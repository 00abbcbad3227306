// Makes the units' reports of the figures: out/own.json, and a file a unit in out/units.
import { mkdirSync, writeFileSync } from "node:fs";
import { blankReport, formOf, setAt } from "@nianbao/form";
import { fill } from "@nianbao/reports";
import { own, units } from "./figures.mjs";

const YEAR = 2023;

/** A whole report: every cell that is not listed is 0, every total is computed. */
export function reportOf({ name, form: edition, cells }) {
  const form = formOf(edition);
  const report = blankReport(form);
  Object.assign(report, { year: YEAR, title: `${name}${YEAR}年政府信息公开工作年度报告` });
  report.organ.name = name;
  for (const { path, unitCell } of form.cells) {
    setAt(report, path, 0);
    if (unitCell) setAt(report, unitCell.path, unitCell.options[0]);
  }
  for (const { path } of form.sections.flatMap(({ narratives }) => narratives))
    setAt(report, path, [{ type: "paragraph", text: "各项工作按要求完成。" }]);
  for (const [path, value] of Object.entries(cells)) setAt(report, path, value);
  return fill(report).report;
}

/** Writes the reports below a folder. */
export function makeReports(folder) {
  const write = (name, report) => writeFileSync(`${folder}/${name}`, `${JSON.stringify(report, null, 2)}\n`);
  mkdirSync(`${folder}/units`, { recursive: true });
  write("own.json", reportOf(own));
  for (const [index, unit] of units.entries()) write(`units/${index + 1}-${unit.name}.json`, reportOf(unit));
}
