import type { Report2021 } from "@nianbao/types";
import { validate as validateOfficial } from "@nianbao/validator";
import {
  blank,
  type Draft,
  official,
  type ReportTwoRivers,
  read,
  render,
  validate,
  write,
} from "./generated/index.js";

/** What a vendor's program says to the compiler: every line of it is checked, none is run. */
export async function use(report: ReportTwoRivers, draft: Draft): Promise<Report2021> {
  const { findings } = validate(report, { previous: draft, lang: "en" });
  const own = findings.filter(({ code }) => code === "two-rivers-ways" || code === "applicant-total");
  // @ts-expect-error There is no such finding.
  const none = findings.filter(({ code }) => code === "two-rivers-nothing");
  const pages = [render(report, { findings: own }), render(draft, { findings: none })];
  const back: Draft | null = read(await write(draft)).report;
  await blank({ spareRows: pages.length });
  const unfilled: Draft["interpretations"]["own"]["texts"] = null;
  // @ts-expect-error In a report, nothing is blank.
  const filled: ReportTwoRivers["interpretations"]["own"]["texts"] = unfilled;
  // @ts-expect-error The version is that of the profile.
  const version: ReportTwoRivers["profile"]["version"] = "3.2.0";
  validateOfficial(official(back ?? draft));
  const part: Report2021 = official({ ...report, year: filled, profile: { name: "two-rivers", version } });
  // @ts-expect-error What the profile adds is not there any more.
  part.interpretations satisfies unknown;
  return part;
}
