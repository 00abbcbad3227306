import type { Shape } from "@nianbao/form/types";
import { code } from "./words.ts";

/** What may stand in a place, in words; nothing where its name and unit say it. */
export function kindOf(shape: Shape): string {
  switch (shape.type) {
    case "choice":
      return `One of ${shape.options.map(code).join(", ")}.`;
    case "constant":
      return `Always ${code(shape.value)}.`;
    case "count":
      return "整数，不小于 0。 A whole number, 0 or more.";
    case "change":
      return "整数，可以为负。 A whole number, below 0 too.";
    case "amount":
      return `不小于 0，至多 ${shape.decimals} 位小数。 0 or more, with at most ${shape.decimals} decimals.`;
    case "date":
      return "年-月-日 `YYYY-MM-DD`.";
    case "ref":
      return `See ${definition(shape.to)}.`;
    case "list":
      return `列表 A list. ${kindOf(shape.items)}`.trim();
    case "union":
      return `其中之一 Each one of ${shape.of.map(definition).join(", ")}.`;
    default:
      return "";
  }
}

function definition(name: string): string {
  return `[${code(name)}](definitions.md#${name.toLowerCase()})`;
}
