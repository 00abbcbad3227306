import { render } from "@nianbao/html";
import { fill } from "@nianbao/reports";
import { type EditionInfo, editionFor } from "@nianbao/schema";
import type { Draft, Finding, Report } from "@nianbao/types";
import { validate } from "@nianbao/validator";
import { read, write } from "@nianbao/xlsx";

/** What a program says to the compiler: every line of it is checked, none is run. */
export async function use(report: Report, draft: Draft): Promise<readonly Finding[]> {
  const page: string = render(report);
  const workbook: Uint8Array = await write(report);
  const { findings } = await read(workbook);
  const edition: EditionInfo = editionFor(report.year);
  const filled: Draft = fill(draft).report;
  const { valid } = validate(filled, { lang: "en", previous: report });
  // @ts-expect-error A report is of an edition that there is.
  const unknown: Report = { ...report, edition: "1789" };
  return valid && page !== "" && edition.id !== unknown.edition ? findings : [];
}
