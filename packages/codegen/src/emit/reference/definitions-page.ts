import type { Form } from "@nianbao/form/types";
import { markdown } from "../markdown.ts";
import { fieldTable } from "./field-table.ts";
import { kindOf } from "./kind.ts";
import { bilingual } from "./words.ts";

/** What several places have in common: the columns of a table, the blocks of a text. */
export function definitionsPage(form: Form): string[] {
  return [
    `# 部件 Definitions · ${form.edition}`,
    "What several places have in common. 几处共用的部分。",
    ...parts(form),
  ];
}

function parts(form: Form): string[] {
  return Object.entries(form.definitions).flatMap(([name, shape]) => {
    if (shape.type !== "object") return [`## ${markdown(name)}`, kindOf(shape)];
    const { title = "", en = "" } = shape;
    const context = { form, addressOf: () => "", path: `/${name}`, isHere: () => true };
    return [
      `## ${markdown(name)}`,
      ...(title === "" ? [] : [bilingual(title, en)]),
      fieldTable(shape, context),
    ];
  });
}
