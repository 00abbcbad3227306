import { parseArgs } from "node:util";
import type { Lang } from "@nianbao/types";
import { type Call, COMMON_OPTIONS, type Command, type OptionValues, parseOptions } from "./command.ts";
import { commands } from "./commands.ts";
import { failureLine, UsageFailure } from "./failure.ts";
import { checkOutputs, outputsOf } from "./output/check-outputs.ts";
import { print, printError } from "./output/standard-output.ts";

/**
 * Runs the command line.
 *
 * @param args - the arguments after the program's name
 * @returns the exit status: 0 no finding of severity error, 1 some, 2 the work could not be done
 */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const lang = languageOf(args);
  try {
    return await dispatch(args, lang);
  } catch (error) {
    printError(`nianbao: ${oneLine(failureLine(error, lang))}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], lang: Lang): Promise<0 | 1> {
  const { name, rest } = commandOf(args);
  if (name === undefined || name === "-h") {
    checkLanguage(asksFor(args));
    return show((await import("./usage.ts")).overview(lang));
  }
  if (name === "help") return dispatch([...rest, "--help"], lang);
  if (name === "--version" || name === "-v") return show(`${(await import("./version.ts")).version()}\n`);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw unknownCommand(name);
  const command = await load.load();
  const { operands, options } = parse(command, rest);
  checkLanguage(options["lang"]);
  if (options["help"] === true) return show((await import("./usage.ts")).commandUsage(command, lang));
  const call: Call = {
    operands,
    options,
    outputs: outputsOf(command, options),
    lang,
    json: options["json"] === true,
    quiet: options["quiet"] === true,
  };
  checkOutputs(command, call);
  return command.run(call);
}

// What every command takes may stand before it, too.
function commandOf(args: readonly string[]): { readonly name: string | undefined; readonly rest: string[] } {
  let at = 0;
  for (let arg = args[at]; arg !== undefined && isCommon(arg); arg = args[at]) at += arg === "--lang" ? 2 : 1;
  return { name: args[at], rest: [...args.slice(0, at), ...args.slice(at + 1)] };
}

function isCommon(arg: string): boolean {
  const [, name = ""] = /^--([^=]+)/.exec(arg) ?? [];
  return Object.hasOwn(COMMON_OPTIONS, name);
}

function show(text: string): 0 {
  print(text);
  return 0;
}

function unknownCommand(name: string): UsageFailure {
  const known = Object.keys(commands).join("、");
  return new UsageFailure({
    "zh-CN": `没有命令“${name}”。现有命令：${known}。`,
    en: `There is no command "${name}". Commands: ${Object.keys(commands).join(", ")}.`,
  });
}

function parse(command: Command, args: string[]): { operands: string[]; options: OptionValues } {
  try {
    const options = parseOptions({ ...COMMON_OPTIONS, ...command.options });
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    return { operands: positionals, options: values as OptionValues };
  } catch (error) {
    throw wrongOption(command, error as NodeJS.ErrnoException);
  }
}

function wrongOption(command: Command, error: NodeJS.ErrnoException): UsageFailure {
  const usage = `nianbao ${command.name} --help`;
  const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? "";
  const zh =
    error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? `没有选项 ${option}` : `选项 ${option} 的用法不对`;
  return new UsageFailure(
    { "zh-CN": `${zh}；用法见 ${usage}。`, en: `${oneLine(error.message)} (see ${usage})` },
    error,
  );
}

// The language is wanted for errors, too, before the arguments are parsed.
function languageOf(args: readonly string[]): Lang {
  return asksFor(args) === "en" ? "en" : "zh-CN";
}

function asksFor(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return undefined;
  return args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
}

function checkLanguage(asked: unknown): void {
  if (asked === undefined || asked === "en" || asked === "zh-CN") return;
  throw new UsageFailure({
    "zh-CN": `不支持语言“${asked}”，可用 zh-CN、en。`,
    en: `There is no language "${asked}"; use zh-CN or en.`,
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}
