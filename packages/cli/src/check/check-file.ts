import { checkPresentation, type MetaLabel } from "@nianbao/import/presentation";
import type { Finding, Lang } from "@nianbao/types";
import { unreadable } from "../input/load-any.ts";
import { loadReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { type FileVerdict, judge } from "../judge.ts";

/** Checks one file: what importing finds, what validation finds, and how it is presented. One that cannot be read is a result, too. */
export async function checkFile(file: string, lang: Lang, meta?: readonly MetaLabel[]): Promise<FileVerdict> {
  try {
    const input = readInput(file);
    const loaded = await loadReport(input, lang);
    const page = loaded.format === "html" && loaded.report !== null ? input.bytes : undefined;
    const presentation = page
      ? checkPresentation(page, loaded.report, { lang, ...(meta ? { meta } : {}) })
      : [];
    const findings = [...loaded.findings.filter((one) => !isSaidBy(presentation, one)), ...presentation];
    return { file, ...judge({ ...loaded, findings }, { lang }) };
  } catch (error) {
    return { file, ...judge(unreadable(file, error, lang), { lang }) };
  }
}

// A heading that is not official to the letter is one finding, of the stricter kind.
function isSaidBy(presentation: readonly Finding[], { code, path }: Finding): boolean {
  if (code !== "label-variant" && code !== "label-wrong") return false;
  return presentation.some((one) => one.code === "heading-wrong" && one.path === path);
}
