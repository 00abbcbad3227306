import { parseArgs } from "node:util";
import type { Lang } from "@nianbao/types";
import { type Part, parts } from "../case.ts";
import { ConformanceError } from "../conformance-error.ts";
import { type Compared, comparable } from "../run/compare-findings.ts";
import type { RunOptions } from "../run/run.ts";

/** What the command was asked to do. */
export interface Arguments {
  readonly lang: Lang;
  readonly help: boolean;
  readonly list: boolean;
  readonly json: boolean;
  readonly all: boolean;
  readonly badge?: string;
  /** Seconds. */
  readonly timeout: number;
  readonly choice: RunOptions;
  /** The program and its arguments. */
  readonly program: readonly string[];
}

const several = { type: "string", multiple: true } as const;

/**
 * Reads the arguments of the command.
 *
 * @throws {ConformanceError} when they make no sense
 */
export function readArguments(args: readonly string[]): Arguments {
  const end = args.indexOf("--");
  const { values } = parse(end < 0 ? args : args.slice(0, end));
  const editions = split(values.edition);
  const ids = split(values.case);
  const chosenParts = split(values.part)?.map((name) => known(name, parts, "--part"));
  const compare = split(values.compare)?.map((name) => known(name, comparable, "--compare"));
  return {
    lang: known(values.lang ?? "zh-CN", ["zh-CN", "en"] as const, "--lang"),
    help: values.help === true,
    list: values.list === true,
    json: values.json === true,
    all: values.all === true,
    ...(values.badge === undefined ? {} : { badge: values.badge }),
    timeout: seconds(values.timeout ?? "60"),
    choice: {
      ...(editions ? { editions } : {}),
      ...(chosenParts ? { parts: chosenParts as Part[] } : {}),
      ...(ids ? { ids } : {}),
      ...(compare ? { compare: compare as Compared[] } : {}),
    },
    program: end < 0 ? [] : args.slice(end + 1),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        edition: several,
        part: several,
        case: several,
        compare: several,
        timeout: { type: "string" },
        badge: { type: "string" },
        lang: { type: "string" },
        all: { type: "boolean" },
        json: { type: "boolean" },
        list: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const reason = (error as Error).message;
    throw new ConformanceError("usage", `参数有误：${reason}`, "", { cause: error });
  }
}

function split(values: readonly string[] | undefined): string[] | undefined {
  return values?.flatMap((value) => value.split(",")).filter((value) => value !== "");
}

function known<T extends string>(name: string, all: readonly T[], option: string): T {
  if ((all as readonly string[]).includes(name)) return name as T;
  throw new ConformanceError(
    "usage",
    `${option} 只有 ${all.join("、")}，没有“${name}”。`,
    `${option} takes ${all.join(", ")}, not "${name}".`,
  );
}

function seconds(value: string): number {
  const number = Number(value);
  if (number > 0 && number <= 86_400) return number;
  throw new ConformanceError(
    "usage",
    `--timeout 应为秒数，不能是“${value}”。`,
    `--timeout takes seconds, not "${value}".`,
  );
}
