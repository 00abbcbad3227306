import type { Cell, Form } from "@nianbao/form/types";
import { markdown } from "../markdown.ts";
import { anchor, code, table, unit } from "./words.ts";

const HEAD = ["单元格 Cell", "单位 Unit", "路径 Path", "工作簿 Workbook", "勾稽关系 Equations"];

/** Every number of a table, with its names and the equations that it stands in. */
export function cellTable(cells: readonly Cell[], form: Form): string {
  const rules = rulesByCell(form);
  return table(
    HEAD,
    cells.flatMap((cell) => [cellRow(cell, rules), ...unitRow(cell)]),
  );
}

function cellRow(cell: Cell, rules: RulesByCell): string[] {
  const links = [...(rules.get(cell.path) ?? [])].map(ruleLink);
  return [
    `${anchor(cell.id)}${markdown(cell.labels.join(" / "))}<br>${markdown(cell.en.join(" / "))}`,
    unit(cell.unit),
    `\`${cell.path}\``,
    cell.address,
    [...(cell.total ? ["合计 total"] : []), ...links].join(", "),
  ];
}

function unitRow({ unitCell, labels, en }: Cell): string[][] {
  if (!unitCell) return [];
  const { id, path, address, options } = unitCell;
  const names = [`${labels.join(" / ")}的单位`, `Unit of ${en.join(" / ")}`].map(markdown);
  return [[`${anchor(id)}${names.join("<br>")}`, options.map(code).join(" / "), `\`${path}\``, address, ""]];
}

function ruleLink(rule: string): string {
  return `[\`${rule}\`](equations.md#${rule})`;
}

type RulesByCell = ReadonlyMap<string, ReadonlySet<string>>;

function rulesByCell({ equations }: Form): RulesByCell {
  const rules = new Map<string, Set<string>>();
  for (const { code, sum, equals } of equations)
    for (const { path, previous } of [...sum, ...equals])
      if (!previous) rules.set(path, (rules.get(path) ?? new Set()).add(code));
  return rules;
}
