import type { ParseArgsConfig } from "node:util";
import type { Lang } from "@nianbao/types";
import type { Endings } from "./output/file-ending.ts";

/** A text in both languages of the command line. */
export type Text = Readonly<Record<Lang, string>>;

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for the value in the usage. */
  readonly value?: string;
  readonly says: Text;
  /** Its value names a file that is written, and this is how it may be called. */
  readonly writes?: Endings;
}

/** What a command is given. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: OptionValues;
  /** The files that its options name to be written. */
  readonly outputs: readonly string[];
  readonly lang: Lang;
  /** One JSON document on standard output, and nothing else there. */
  readonly json: boolean;
  readonly quiet: boolean;
}

/** 0: no finding of severity error. 1: some. */
export type ExitStatus = 0 | 1;

/** One command: what it takes, what it says of itself, and what it does. */
export interface Command {
  readonly name: string;
  /** The operands, as in the usage. */
  readonly operands: string;
  readonly says: Text;
  readonly options: Readonly<Record<string, OptionSpec>>;
  run(call: Call): Promise<ExitStatus>;
}

/** The options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: {
    type: "boolean",
    says: { "zh-CN": "在标准输出写一份 JSON", en: "write one JSON document to standard output" },
  },
  lang: {
    type: "string",
    value: "zh-CN|en",
    says: { "zh-CN": "消息的语言，默认 zh-CN", en: "language of messages, zh-CN by default" },
  },
  quiet: { type: "boolean", says: { "zh-CN": "不输出说明", en: "say nothing" } },
  help: { type: "boolean", short: "h", says: { "zh-CN": "显示用法", en: "show this usage" } },
};

/** The options as node:util wants them. */
export function parseOptions(
  options: Readonly<Record<string, OptionSpec>>,
): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
}
