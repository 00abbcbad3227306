import type { Form } from "@nianbao/form/types";
import { markdown } from "../markdown.ts";
import type { AddressOf } from "./addresses.ts";
import { fieldTable } from "./field-table.ts";
import { clause, code, table } from "./words.ts";

/** The entrance to an edition's reference: what it is, its sections, and what a report says about itself. */
export function editionPage(form: Form, addressOf: AddressOf): string[] {
  const { years, edition, schemaVersion } = form;
  return [
    `# ${edition} · ${markdown(form.title)}`,
    `${markdown(form.en)}. ${clause(form.source)}. Report years ${years.from}–${years.to ?? ""}. Schema version ${schemaVersion}.`,
    "## 各部分 Sections",
    table(
      ["", "", "表 Table"],
      form.sections.map(({ key, heading, en, kind }) => [
        `[${markdown(heading)}](${key}.md)`,
        markdown(en),
        kind === "table" ? "✓" : "",
      ]),
    ),
    "- [勾稽关系 Equations](equations.md): which numbers must agree.\n- [部件 Definitions](definitions.md): what many places have in common, such as the applicants of a row.",
    "## 发布期限 Publication",
    ...publication(form),
    "## 报告 The report",
    "What stands in no section. 各部分以外的项目。",
    fieldTable(form.root, { form, addressOf, path: "", isHere: (path) => !inSection(path, form) }),
    "## 依据的性质 How sure a clause is",
    "official stands in the instrument; local in a local notice; inferred follows from both; customary is audit practice and printed on no form.",
  ];
}

function publication({ publication: { deadline, deadlines, exempt, source } }: Form): string[] {
  const others = Object.entries(deadlines).map(([kind, day]) => `${code(kind)} by ${day}`);
  return [
    [
      `By ${deadline} of the following year${others.length > 0 ? `; ${others.join(", ")}` : ""}.`,
      ...(exempt.length > 0 ? [`Not set nationally for the level ${exempt.map(code).join(", ")}.`] : []),
      `${clause(source)}.`,
    ].join(" "),
  ];
}

function inSection(path: string, form: Form): boolean {
  return form.sections.some((section) => path === section.path || path.startsWith(`${section.path}/`));
}
