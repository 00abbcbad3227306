// Makes whole reports of the figures: a line a report, as a database or a crawler would give them.
import { writeFileSync } from "node:fs";
import { blankReport, formForYear, setAt } from "@nianbao/form";
import { fill, rollup } from "@nianbao/reports";
import { figures } from "./figures.mjs";

/** A report on the form of its year: what is not listed is 0, totals are computed. */
function reportOf({ organ, year, cells }) {
  const form = formForYear(year);
  const report = blankReport(form);
  Object.assign(report, { year, title: `${organ}${year}年政府信息公开工作年度报告` });
  report.organ = { name: organ, level: "prefectural", kind: "department", scope: "own" };
  for (const { path, unitCell } of form.cells) {
    setAt(report, path, 0);
    if (unitCell) setAt(report, unitCell.path, unitCell.options[0]);
  }
  for (const [path, value] of Object.entries(cells)) setAt(report, path, value);
  return fill(report).report;
}

/** Writes the bureaus' reports, and the city's that sums up those of 2023. */
export function makeReports(file) {
  const reports = figures.map(reportOf);
  const city = rollup(
    reports.filter(({ year }) => year === 2023),
    { organ: "云溪市人民政府" },
  );
  writeFileSync(file, [...reports, city.report].map((report) => `${JSON.stringify(report)}\n`).join(""));
}
