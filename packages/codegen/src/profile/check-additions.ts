import type { Field, Form, ObjectShape, Section, Shape } from "@nianbao/form/types";

/** Says what is wrong with a place that a profile adds. */
export type Fault = (path: string, found: string, expected: string) => void;

/**
 * Checks what a schema of an edition may say and a profile may not, for the page and the workbook of the edition would come
 * out differently, or lose it.
 *
 * @param form - the edition with the additions
 * @param fault - is told of the first place that is wrong
 */
export function checkAdditions(form: Form, official: Form, added: readonly string[], fault: Fault): void {
  checkLabels(form, added, fault);
  checkOutsideSections(form, added, fault);
  for (const section of official.sections) checkSection(section, form, fault);
  checkFigures(form, added, fault);
}

// A workbook is read by its labels.
function checkLabels(form: Form, added: readonly string[], fault: Fault): void {
  const visit = (shape: Shape, path: string): void => {
    if (shape.type !== "object") return;
    for (const field of shape.fields) {
      const here = `${path}/${field.key}`;
      const namesake = shape.fields.find((one) => one.title === field.title && one !== field);
      if (namesake && added.includes(here))
        fault(here, `the label "${field.title}", which "${namesake.key}" beside it has`, "another label");
      visit(field.shape, here);
    }
  };
  visit(form.root, "");
}

const PLAIN: readonly Shape["type"][] = ["text", "code", "date", "integer", "choice", "constant"];

// The cover of the workbook shows what belongs to no section: plain values, or an object of such.
function checkOutsideSections(form: Form, added: readonly string[], fault: Fault): void {
  const visit = ({ shape }: Field, path: string, depth: number): void => {
    const target = follow(shape, form);
    const fields = target.type === "object" && depth < 2 ? target.fields : undefined;
    for (const field of fields ?? []) visit(field, `${path}/${field.key}`, depth + 1);
    if (fields || PLAIN.includes(target.type) || !isBelow(path, added)) return;
    fault(
      path,
      `a place of type ${target.type} outside of the sections`,
      "a text, a code, a date, a year or a choice, or an object of such; all else belongs into a section",
    );
  };
  for (const field of form.root.fields)
    if (!form.sections.some(({ key }) => key === field.key)) visit(field, `/${field.key}`, 1);
}

// The headings of a section's narratives are numbered as they come, and one without a heading belongs to the text above.
function checkSection(official: Section, form: Form, fault: Fault): void {
  if (official.kind === "table") return;
  const known = official.narratives.map(({ key }) => key);
  const narratives = form.sections.find(({ key }) => key === official.key)?.narratives ?? [];
  const first = narratives.findIndex(({ key }) => !known.includes(key));
  const own = narratives.filter(({ key }) => !known.includes(key));
  for (const { path, key, lead } of own) {
    if (narratives.slice(first).some((later) => known.includes(later.key)))
      fault(path, `"${key}" before a text of the edition`, `it after "${known.at(-1)}"`);
    if (lead) fault(path, "`x-lead` in a section of the edition", "a heading of its own");
  }
  const type = typeOf(official.narratives[0]?.path ?? "", form);
  for (const { path } of own)
    if (typeOf(path, form) !== type) fault(path, `a text of type "${typeOf(path, form)}"`, `"${type}"`);
}

function typeOf(path: string, form: Form): string {
  const shape = path
    .split("/")
    .slice(1)
    .reduce<Shape>((above, key) => fieldOf(follow(above, form), key)?.shape ?? above, form.root);
  return shape.type === "ref" ? shape.to : shape.type;
}

// A page without figures leaves the group out, and so does a report.
function checkFigures({ sections, root }: Form, added: readonly string[], fault: Fault): void {
  for (const { key, figures } of sections)
    for (const group of figures) {
      const section = fieldOf(root, key)?.shape;
      const field = section?.type === "object" ? fieldOf(section, group.key) : undefined;
      if (isBelow(group.path, added) && field?.optional !== true)
        fault(group.path, `figures that a report must have`, `"${group.key}" not in \`required\``);
    }
}

function fieldOf(shape: Shape | ObjectShape, key: string): Field | undefined {
  return shape.type === "object" ? shape.fields.find((field) => field.key === key) : undefined;
}

function follow(shape: Shape, form: Form): Shape {
  return shape.type === "ref" ? follow(form.definitions[shape.to] as Shape, form) : shape;
}

function isBelow(path: string, added: readonly string[]): boolean {
  return added.some((place) => `${path}/`.startsWith(`${place}/`));
}
