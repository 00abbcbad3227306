import { editions, versions } from "@nianbao/schema";
import type { Call } from "../command.ts";
import { printJson } from "../output/print.ts";
import { print } from "../output/standard-output.ts";

/** Lists every released schema with its digest; and a version that is not released, as such. */
export function listSchemas(call: Call): void {
  if (call.json) printJson({ versions });
  else print(inColumns([HEAD[call.lang], ...versions.map((one) => rowOf(one, call)), ...unreleased(call)]));
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? "")))) ?? [];
  const padded = (text: string, column: number) => text + " ".repeat((widths[column] ?? 0) - widthOf(text));
  return rows.map((row) => `${row.map(padded).join("  ").trimEnd()}\n`).join("");
}

// A Chinese character takes two columns of a terminal.
function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (char >= "\u2e80" ? 2 : 1), 0);
}

const HEAD = {
  "zh-CN": ["格式", "版本", "年度", "状态", "发布日期", "支持至", "软件包", "sha256"],
  en: ["edition", "version", "years", "status", "released", "supported until", "packages", "sha256"],
};

const STATUS = { current: "最新", supported: "仍支持", retired: "停止支持" };

function rowOf(
  {
    edition,
    version,
    years,
    status,
    releasedOn,
    supportedUntil = "-",
    since = "-",
    sha256,
  }: (typeof versions)[number],
  { lang }: Call,
): string[] {
  return [
    edition,
    version,
    yearsOf(years),
    lang === "en" ? status : STATUS[status],
    releasedOn,
    supportedUntil,
    since,
    sha256,
  ];
}

function unreleased({ lang }: Call): string[][] {
  const isReleased = (edition: string, version: string) =>
    versions.some((one) => one.edition === edition && one.version === version);
  return editions
    .filter(({ id, schemaVersion }) => !isReleased(id, schemaVersion))
    .map(({ id, schemaVersion, years }) => [
      id,
      schemaVersion,
      yearsOf(years),
      lang === "en" ? "unreleased" : "未发布",
      "-",
      "-",
      "-",
      "-",
    ]);
}

function yearsOf({ from, to }: { readonly from: number; readonly to?: number }): string {
  return `${from}–${to ?? ""}`;
}
