import type { Finding, Lang } from "@nianbao/types";
import type { Entry } from "./entry.ts";
import * as catalogue from "./generated/catalogue.ts";
import { fillIn } from "./say.ts";

/**
 * Says a finding again in another language, also one that was read from JSON.
 * A code that the catalogue does not have keeps its message. Needs the whole catalogue.
 *
 * @param label - the labels of its place in that language; without it they stay as they are
 */
export function translate(finding: Finding, lang: Lang, label: string = finding.label): Finding {
  const entry = entries().get(keyOf(finding));
  if (!entry) return finding;
  const values = { ...finding.params, ...finding, label };
  return { ...finding, message: fillIn(entry, lang, values, finding.path), label };
}

let byKey: ReadonlyMap<string, Entry> | undefined;

function entries(): ReadonlyMap<string, Entry> {
  byKey ??= new Map(Object.values(catalogue).map((entry: Entry) => [keyOf(entry), entry]));
  return byKey;
}

function keyOf({ code, variant = "" }: { readonly code: string; readonly variant?: string }): string {
  return `${code}/${variant}`;
}
