import { find, notAReport } from "@nianbao/findings";
import type { Lang } from "@nianbao/types";
import { Failure, failureLine } from "../failure.ts";
import { type Loaded, loadReport } from "./load-report.ts";
import { readInput } from "./read-bytes.ts";

/** {@link loadReport} for one of many files: that it cannot be read is a finding, and the others go on. */
export async function loadAny(file: string, lang: Lang): Promise<Loaded> {
  try {
    return await loadReport(readInput(file), lang);
  } catch (error) {
    if (error instanceof Failure) return unreadable(file, error, lang);
    throw error;
  }
}

/** What is left of a file that cannot be read: a finding that says why. */
export function unreadable(file: string, error: unknown, lang: Lang): Loaded {
  const finding = { ...find(notAReport, "", { label: file }, lang), message: failureLine(error, lang) };
  return { report: undefined, findings: [finding], format: "text" };
}
