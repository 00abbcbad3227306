import type { Field, Form, ObjectShape } from "@nianbao/form/types";
import { idOf } from "../html/markup.ts";
import { markdown } from "../markdown.ts";
import type { AddressOf } from "./addresses.ts";
import { kindOf } from "./kind.ts";
import { anchor, bilingual, clause, table, unit } from "./words.ts";

const HEAD = ["项目 Item", "单位 Unit", "统计口径 Definition", "依据 Clause", "路径 Path", "工作簿 Workbook"];

/** What the fields of an object are described with. */
export interface FieldContext {
  readonly form: Form;
  readonly addressOf: AddressOf;
  /** The path of the object; of a definition its name, as it stands in many places. */
  readonly path: string;
  /** Whether links lead to a place here, and not to another table of the page. */
  readonly isHere: (path: string) => boolean;
}

/** Every field below an object, in the order of the form. */
export function fieldTable(shape: ObjectShape, context: FieldContext): string {
  return table(HEAD, fieldRows(shape, context.path, context));
}

function fieldRows(shape: ObjectShape, path: string, context: FieldContext): string[][] {
  return shape.fields.flatMap((field) => {
    const here = `${path}/${field.key}`;
    if (!context.isHere(here)) return [];
    const below = field.shape.type === "object" ? fieldRows(field.shape, here, context) : [];
    return [fieldRow(here, field, context), ...below];
  });
}

function fieldRow(path: string, field: Field, { addressOf, form }: FieldContext): string[] {
  return [
    `${anchor(idOf(path))}${bilingual(field.title, field.en)}`,
    unit(field.unit ?? unitBelow(path, form)),
    [markdown(field.description ?? ""), kindOf(field.shape)].filter(Boolean).join("<br>"),
    clause(field.source),
    `\`${path}\`${field.optional ? " 可不填 optional" : ""}`,
    addressOf(path),
  ];
}

// A row of a table says it for its cells, where they all have the same.
function unitBelow(path: string, form: Form): string | undefined {
  const inside = form.cells.filter((cell) => cell.path.startsWith(`${path}/`)).map((cell) => cell.unit);
  const [first] = inside;
  return typeof first === "string" && inside.every((one) => one === first) ? first : undefined;
}
