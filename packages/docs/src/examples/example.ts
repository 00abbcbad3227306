import type { Finding, FindingCode, Lang } from "@nianbao/types";
import { fenced } from "../fenced.ts";

/** A smallest document or call that gives a finding. */
export interface Example {
  readonly code: FindingCode;
  readonly edition: string;
  /** What is the matter, in one line. */
  readonly says?: Readonly<Record<Lang, string>>;
  /** What the change is made to: a valid report, or the page of it; nothing where all that there is is shown. */
  readonly changes?: "report" | "page";
  /** What is done, as Markdown. */
  readonly given: string;
  /** Does it. */
  readonly find: (lang: Lang) => readonly Finding[];
}

/** Values by path, as a block of JSON. */
export function patchBlock(patch: Readonly<Record<string, unknown>>): string {
  return fenced("json", JSON.stringify(patch, null, 2));
}
