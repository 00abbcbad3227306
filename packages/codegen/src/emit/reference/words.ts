import type { Source, Unit } from "@nianbao/form/types";
import { markdown } from "../markdown.ts";

/** How sure a definition is, in both languages. */
const STATUS: Readonly<Record<Source["status"], string>> = {
  official: "official 正式文本",
  local: "local 地方通知",
  inferred: "inferred 推定",
  customary: "customary 惯例",
};

/** A clause and its status, or nothing. */
export function clause(source: Source | undefined): string {
  return source ? `${markdown(source.clause)} (${STATUS[source.status]})` : "";
}

/** A unit as printed, or the place that states it. */
export function unit(of: Unit | undefined): string {
  return typeof of === "object" ? `see \`${of.from}\`` : markdown(of ?? "");
}

/** A label, the Chinese one first. */
export function bilingual(title: string, en: string): string {
  return `**${markdown(title)}**<br>${markdown(en)}`;
}

/** A value of the schema as code; what it holds cannot end it. */
export function code(value: string | number): string {
  return `\`${String(value).replaceAll(/[`|\s]/g, " ")}\``;
}

/** Where links to a place lead. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A page: the line that names its source, then its parts. */
export function page(source: string, parts: readonly string[]): string {
  const banner = `<!-- Generated from ${source} by "npm run generate". Do not edit. -->`;
  return `${[banner, ...parts].join("\n\n")}\n`;
}
