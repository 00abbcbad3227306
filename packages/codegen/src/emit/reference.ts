import type { Cell, Field, Form, ObjectShape, Rule, Section, Shape, Source } from "@nianbao/form/types";
import type { Emitter } from "./emitter.ts";
import { markdown } from "./markdown.ts";

const STATUS: Readonly<Record<Source["status"], string>> = {
  official: "official 正式文本",
  local: "local 地方通知",
  inferred: "inferred 推定",
  customary: "customary 惯例",
};

/** `docs/reference/<edition>.md`: every field and every equation of an edition, for readers. */
export const emitReference: Emitter = ({ editions }) =>
  new Map(
    editions.map(({ form, source }) => [`docs/reference/${form.edition}.md`, page(form, source.schema.file)]),
  );

function page(form: Form, source: string): string {
  const { years, edition, schemaVersion } = form;
  return [
    `<!-- Generated from ${source} by "npm run generate". Do not edit. -->`,
    `# ${edition} · ${markdown(form.title)}`,
    `${markdown(form.en)}. ${markdown(form.source.clause)}. Report years ${years.from}–${years.to ?? ""}. Schema version ${schemaVersion}.`,
    "Status says how sure a definition is: official stands in the instrument; local in a local notice; inferred follows " +
      "from both; customary is audit practice and printed on no form.",
    "## The report 报告",
    table(
      FIELD_HEAD,
      fieldRows(form.root, "", form).filter(([path]) => !inSection(path, form)),
    ),
    ...form.sections.flatMap((section) => sectionPart(section, form)),
    "## Blocks of a narrative 文字块",
    ...blockParts(form),
    "## Equations 勾稽关系",
    ...form.rules.map((rule) => rulePart(rule, form)),
    "",
  ].join("\n\n");
}

const FIELD_HEAD = ["Path", "Label", "English", "Unit", "Definition", "Clause", "Status"];

function inSection(path: string | undefined, form: Form): boolean {
  return form.sections.some((section) => path?.startsWith(`\`${section.path}`));
}

function fieldRows(shape: ObjectShape, path: string, form: Form): string[][] {
  return shape.fields.flatMap((field) => {
    const here = `${path}/${field.key}`;
    const below = field.shape.type === "object" ? fieldRows(field.shape, here, form) : [];
    return [fieldRow(here, field), ...below];
  });
}

function fieldRow(path: string, field: Field): string[] {
  const unit = typeof field.unit === "object" ? `see \`${field.unit.from}\`` : markdown(field.unit ?? "");
  const { source } = field;
  return [
    `\`${path}\`${field.optional ? " (optional)" : ""}`,
    markdown(field.title),
    markdown(field.en),
    unit,
    [markdown(field.description ?? ""), kindOf(field.shape)].filter(Boolean).join(" "),
    markdown(source?.clause ?? ""),
    source ? STATUS[source.status] : "",
  ];
}

function kindOf(shape: Shape): string {
  switch (shape.type) {
    case "choice":
      return `One of ${shape.options.map((option) => code(option)).join(", ")}.`;
    case "constant":
      return `Always ${code(shape.value)}.`;
    case "ref":
      return `See \`${shape.to}\`.`;
    default:
      return "";
  }
}

function sectionPart(section: Section, form: Form): string[] {
  const field = form.root.fields.find((one) => one.key === section.key) as Field;
  const parts = [`## ${markdown(section.heading)} · ${markdown(section.en)}`];
  if (field.source) parts.push(`${markdown(field.source.clause)} (${STATUS[field.source.status]})`);
  if (field.shape.type === "object")
    parts.push(table(FIELD_HEAD, fieldRows(field.shape, section.path, form)));
  const cells = form.cells.filter((cell) => cell.table === section.path);
  if (cells.length > 0) parts.push("### Cells 单元格", table(CELL_HEAD, cells.map(cellRow)));
  return parts;
}

const CELL_HEAD = ["Path", "Labels", "Workbook", "Id in the page", "Total"];

function cellRow(cell: Cell): string[] {
  return [
    `\`${cell.path}\``,
    markdown(cell.labels.join(" / ")),
    cell.address,
    `\`${cell.id}\``,
    cell.total ? "合计" : "",
  ];
}

function blockParts(form: Form): string[] {
  const objects = Object.entries(form.definitions).filter(([, shape]) => shape.type === "object");
  return objects.flatMap(([name, shape]) => [
    `### \`${name}\` ${markdown((shape as ObjectShape).title ?? "")}`,
    table(FIELD_HEAD, fieldRows(shape as ObjectShape, "", form)),
  ]);
}

function rulePart(rule: Rule, form: Form): string {
  const expanded = form.equations.filter((equation) => form.rules[equation.rule] === rule);
  const side = (paths: readonly string[]) => paths.map((path) => operand(path, rule, form)).join(" ＋ ");
  return [
    `### \`${rule.code}\``,
    `${side(rule.sum)} ＝ ${side(rule.equals)}`,
    `${markdown(rule.source.clause)} (${STATUS[rule.source.status]}). Holds in ${rule.in.map((path) => `\`${path}\``).join(", ")}: ` +
      `${expanded.length} equations.`,
  ].join("\n\n");
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

// Values stand as code; what they hold cannot end it.
function code(value: string | number): string {
  return `\`${String(value).replaceAll(/[`|\s]/g, " ")}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
