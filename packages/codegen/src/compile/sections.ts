import type { Field, FigureGroup, Narrative, ObjectShape, Section } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { numberKind, objectOf } from "./numbers.ts";
import { schemaPointer } from "./paths.ts";
import type { Shapes } from "./shapes.ts";

const NUMERALS = "一二三四五六七八九十";

/**
 * The sections, in the order of the form.
 *
 * @throws {SchemaError} when they are not counted from 1, or one of text holds something that has no place in it.
 */
export function compileSections(schema: JsonFile<SchemaNode>, shapes: Shapes): Section[] {
  const fields = shapes.root.fields.filter(({ key }) => nodeOf(schema, key)["x-section"] !== undefined);
  return fields.map((field, index): Section => {
    const node = nodeOf(schema, field.key);
    const number = index + 1;
    if (node["x-section"] !== number)
      throw new SchemaError(
        { file: schema.file, pointer: `/properties/${field.key}/x-section` },
        `section ${node["x-section"]}`,
        `${number}: sections count up in the order of the form`,
      );
    const isTable = node["x-layout"] !== undefined;
    return {
      key: field.key,
      path: `/${field.key}`,
      number,
      numeral: numeralOf(number),
      heading: field.title,
      en: field.en,
      ...(node["x-note"] === undefined ? {} : { note: node["x-note"] }),
      kind: isTable ? "table" : "text",
      ...(isTable ? { narratives: [], figures: [] } : compileText(field, node, { schema, shapes })),
      sheet: sheetOf(number),
    };
  });
}

function nodeOf({ json }: JsonFile<SchemaNode>, key: string): SchemaNode {
  return json.properties?.[key] ?? {};
}

/** The sheet of a section: letters only, so that an address needs no quotes. */
export function sheetOf(section: number): string {
  return `第${numeralOf(section)}部分`;
}

function numeralOf(section: number): string {
  return NUMERALS[section - 1] ?? String(section);
}

interface Compiled {
  readonly schema: JsonFile<SchemaNode>;
  readonly shapes: Shapes;
}

// What stands in a section of text: narratives, and groups of figures.
function compileText(
  section: Field,
  node: SchemaNode,
  compiled: Compiled,
): Pick<Section, "narratives" | "figures"> {
  const narratives: Narrative[] = [];
  const figures: FigureGroup[] = [];
  for (const field of objectOf(section.shape, compiled.shapes)?.fields ?? []) {
    const { key, title, en } = field;
    const common = { key, path: `/${section.key}/${key}`, title, en };
    const object = objectOf(field.shape, compiled.shapes);
    if (object) figures.push({ ...common, fields: figuresOf(object, common.path, compiled) });
    else if (field.shape.type === "ref")
      narratives.push({ ...common, lead: node.properties?.[key]?.["x-lead"] === true });
    else throw misplaced(common.path, field, "a narrative or an object of numbers", compiled);
  }
  return { narratives, figures };
}

function figuresOf(group: ObjectShape, path: string, compiled: Compiled): readonly Field[] {
  for (const field of group.fields)
    if (numberKind(field) === undefined || typeof field.unit !== "string")
      throw misplaced(`${path}/${field.key}`, field, "a number with a printed unit", compiled);
  return group.fields;
}

function misplaced(
  path: string,
  { shape, unit }: Field,
  expected: string,
  { schema }: Compiled,
): SchemaError {
  return new SchemaError(
    { file: schema.file, pointer: schemaPointer(schema.json, path) },
    `a place of type ${shape.type}${typeof unit === "string" ? "" : " without a printed unit"}`,
    `${expected} in a section of text`,
  );
}
