import { styleText } from "node:util";
import { isTerminal } from "./standard-output.ts";

export type Style = Parameters<typeof styleText>[0];

/** Styles a text where standard output is a terminal that wants colours; colour never carries the meaning alone. */
export function styled(style: Style, text: string): string {
  return wantsColor() ? styleText(style, text) : text;
}

function wantsColor(): boolean {
  return !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb" && isTerminal();
}
