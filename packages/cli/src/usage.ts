import type { Lang } from "@nianbao/types";
import { COMMON_OPTIONS, type Command, type OptionSpec } from "./command.ts";
import { commands } from "./commands.ts";

/** The usage of the whole command. */
export function overview(lang: Lang): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(width)}  ${says[lang]}`);
  return lang === "en"
    ? `nianbao — the annual report on open government information\n\nUsage: nianbao <command> [options] FILE...\n\n${lines.join("\n")}\n\nnianbao <command> --help tells more. "-" is standard input.\n`
    : `nianbao 年报 — 政府信息公开工作年度报告\n\n用法：nianbao <命令> [选项] 文件...\n\n${lines.join("\n")}\n\nnianbao <命令> --help 查看详细用法；“-”表示标准输入。\n`;
}

/** The usage of one command. */
export function commandUsage(command: Command, lang: Lang): string {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  const names = options.map(([name, spec]) => optionName(name, spec));
  const width = Math.max(...names.map((name) => name.length));
  const lines = options.map(
    ([, spec], index) => `  ${(names[index] ?? "").padEnd(width)}  ${spec.says[lang]}`,
  );
  const head = lang === "en" ? "Usage: " : "用法：";
  return `${head}nianbao ${command.name} ${command.operands}\n\n${command.says[lang]}\n\n${lines.join("\n")}\n`;
}

function optionName(name: string, { short, value }: OptionSpec): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}
