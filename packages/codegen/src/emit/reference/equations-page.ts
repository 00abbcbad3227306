import type { Equation, Field, Form, Rule, Shape, Term } from "@nianbao/form/types";
import { idOf } from "../html/markup.ts";
import { markdown } from "../markdown.ts";
import type { AddressOf } from "./addresses.ts";
import { clause, table } from "./words.ts";

/** Every rule of an edition in words, and every equation that it stands for in addresses of the workbook. */
export function equationsPage(form: Form, addressOf: AddressOf): string[] {
  return [
    `# 勾稽关系 Equations · ${form.edition}`,
    "A rule holds number by number: in each place below, and for each column. 每条关系逐格成立；地址为工作簿中的单元格。",
    ...form.rules.flatMap((rule) => rulePart(rule, form, addressOf)),
  ];
}

function rulePart(rule: Rule, form: Form, addressOf: AddressOf): string[] {
  const side = (paths: readonly string[]) => paths.map((path) => operand(path, rule, form)).join(" ＋ ");
  const expanded = form.equations.filter((equation) => form.rules[equation.rule] === rule);
  return [
    `## ${markdown(rule.code)}`,
    `**${side(rule.sum)} ＝ ${side(rule.equals)}**`,
    `${clause(rule.source)}. When it does not hold, the finding is [\`${rule.code}\`](../findings.md#${rule.code}).`,
    table(
      ["在 At", "等式 Equation"],
      expanded.map((equation) => [placeLink(equation, form), written(equation, addressOf)]),
    ),
  ];
}

function placeLink({ at }: Equation, form: Form): string {
  const cell = form.cells.find(({ path }) => path === at);
  const page = at.split("/")[1] ?? "";
  return `[${markdown(cell?.labels.join(" / ") ?? at)}](${page}.md#${idOf(at)})`;
}

// All terms stand on one sheet, which is said once.
function written({ sum, equals }: Equation, addressOf: AddressOf): string {
  const sheet = addressOf(sum[0]?.path ?? "").split("!")[0] ?? "";
  const term = ({ path, previous }: Term) => `${previous ? "上年 " : ""}${addressOf(path).split("!")[1]}`;
  return `${sheet}: ${[sum, equals].map((terms) => terms.map(term).join(" + ")).join(" = ")}`;
}

// A path in the words of the form: the labels along it; `*` and `**` stand for what they cover.
function operand(path: string, rule: Rule, form: Form): string {
  const [last, base] = [path.replace(/^previous:/, ""), rule.in[0] ?? ""];
  const words = last.split("/").reduce<{ shape: Shape; words: string[] }>(
    (at, key) => {
      const field = fieldAt(at.shape, key, form);
      const word = field?.title ?? (key === "*" ? "各项" : "各数");
      return { shape: field?.shape ?? at.shape, words: [...at.words, word] };
    },
    { shape: shapeAt(base, form), words: [] },
  ).words;
  return `${path.startsWith("previous:") ? "上年报告的 " : ""}${markdown(words.join(" / "))}`;
}

function shapeAt(path: string, form: Form): Shape {
  return path
    .split("/")
    .slice(1)
    .reduce<Shape>((shape, key) => fieldAt(shape, key, form)?.shape ?? shape, form.root);
}

function fieldAt(shape: Shape, key: string, form: Form): Field | undefined {
  const object = shape.type === "ref" ? form.definitions[shape.to] : shape;
  return object?.type === "object" ? object.fields.find((field) => field.key === key) : undefined;
}
