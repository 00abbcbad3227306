import { parseJson } from "../input/parse-json.ts";
import { type JudgeOptions, judge } from "../judge.ts";
import { type Batch, linesOf } from "./batches.ts";

/** The results of a batch, a line each, and whether any holds an error. */
export interface BatchResult {
  readonly text: string;
  readonly errors: boolean;
}

/** Validates the reports of a batch. A line that is no JSON or no report is a result with findings. */
export function judgeBatch(batch: Batch, file: string | undefined, options: JudgeOptions): BatchResult {
  let text = "";
  let errors = false;
  for (const { line, text: json } of linesOf(batch)) {
    const result = judgeLine(json, line, options);
    errors ||= !result.valid;
    text += `${JSON.stringify(file === undefined ? { line, ...result } : { file, line, ...result })}\n`;
  }
  return { text, errors };
}

function judgeLine(
  json: string | undefined,
  line: number,
  options: JudgeOptions,
): Omit<ReturnType<typeof judge>, "report"> {
  const name = options.lang === "en" ? `line ${line}` : `第${line}行`;
  const parsed = parseJson(json, name, options.lang);
  const loaded =
    "value" in parsed
      ? { report: parsed.value, findings: [] }
      : { report: undefined, findings: [parsed.finding] };
  const { report: _, ...verdict } = judge({ ...loaded, format: "json" }, options);
  return verdict;
}
