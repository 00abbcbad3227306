import type { Text } from "../command.ts";

/** The operand that stands for standard input. */
export const STANDARD_INPUT = "-";

/** What messages call an operand: its name, and standard input by what it is. */
export function called(operand: string): Text {
  if (operand === STANDARD_INPUT) return { "zh-CN": "标准输入", en: "standard input" };
  return { "zh-CN": operand, en: operand };
}
