/** A line that a program answers with. */
export interface ProgramAnswer {
  /** The case that it answers; empty when the line is no answer. */
  readonly id: string;
  readonly findings?: unknown;
  /** HTML */
  readonly page?: unknown;
  /** An .xlsx file in base64. */
  readonly workbook?: unknown;
  /** Why there is no answer. */
  readonly error?: string;
}

const NONE: ProgramAnswer = { id: "" };

/** Reads a line of a program's output. What is no answer, such as a line of its log, answers no case. */
export function readAnswer(line: string): ProgramAnswer {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return NONE;
  }
  if (typeof value !== "object" || value === null) return NONE;
  const { id, error, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string") return NONE;
  return { ...rest, id, ...(error === undefined ? {} : { error: String(error) }) };
}
