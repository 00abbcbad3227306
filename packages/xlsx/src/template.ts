import type { Layout } from "./layout.ts";
import { coverParts } from "./sheet/cover.ts";
import type { Part } from "./sheet/part.ts";
import { Strings } from "./sheet/strings.ts";
import { stylesXml } from "./sheet/styles.ts";
import { tableParts } from "./sheet/table.ts";
import { textParts } from "./sheet/text.ts";
import { type Plan, planOf } from "./values.ts";
import { fixedFiles } from "./workbook.ts";
import { type Entry, entry } from "./zip/pack.ts";

/** An edition's workbook with holes for a report: everything else is made and compressed once. */
export interface Template {
  readonly plan: Plan;
  readonly fixed: readonly Entry[];
  readonly sheets: readonly SheetTemplate[];
}

export interface SheetTemplate {
  readonly file: string;
  readonly parts: readonly Part[];
}

const made = new WeakMap<Layout, Template>();

/** The template of an edition, made when it is first needed. */
export function templateOf(layout: Layout): Template {
  const known = made.get(layout);
  if (known) return known;
  const template = makeTemplate(layout);
  made.set(layout, template);
  return template;
}

function makeTemplate(layout: Layout): Template {
  const plan = planOf(layout);
  const strings = new Strings();
  const making = { layout, plan, strings };
  const sections = layout.sections.map((section) =>
    section.kind === "table" ? tableParts(section, making) : textParts(section, making),
  );
  const sheets = [coverParts(making), ...sections].map((parts, index) => ({
    file: `xl/worksheets/sheet${index + 1}.xml`,
    parts,
  }));
  const fixed = fixedFiles(layout, strings.xml(), stylesXml()).map(([name, xml]) => entry(name, xml, 6));
  return { plan, fixed, sheets };
}
