import { bindPlaceholders } from "@nianbao/form/placeholders";
import type { Call } from "../command.ts";
import { note } from "./print.ts";

/**
 * Fills the placeholders of a report's text with the numbers of its cells, and says which name no number; those stay in the
 * text as they are.
 */
export function bindText<T extends object>(
  report: T,
  call: Call,
): { readonly report: T; readonly complete: boolean } {
  const { report: bound, unbound } = bindPlaceholders(report);
  for (const { path, placeholder } of unbound)
    note(
      call,
      `${path}：${placeholder} 没有对应的数字，保留原文。`,
      `${path}: ${placeholder} names no number and is kept.`,
    );
  return { report: bound, complete: unbound.length === 0 };
}
