import type { Lang } from "@nianbao/types";
import type { Text } from "./command.ts";

/** The command could not do its work: one clear line on standard error, exit status 2. */
export class Failure extends Error {
  readonly code: string = "failure";
  readonly text: Text;

  constructor(text: Text, cause?: unknown) {
    super(`${text["zh-CN"]} ${text.en}`, { cause });
    this.name = "Failure";
    this.text = text;
  }
}

/** A failure that comes from how the command was called; the usage helps. */
export class UsageFailure extends Failure {
  override readonly code: string = "usage";
}

/** What to say of something thrown: our own errors in the language asked, others by their message. */
export function failureLine(error: unknown, lang: Lang): string {
  if (error instanceof Failure) return error.text[lang];
  return error instanceof Error ? error.message : String(error);
}
