import type { Field, Section } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import { numberKind, objectOf } from "./numbers.ts";
import type { Shapes } from "./shapes.ts";

const NUMERALS = "一二三四五六七八九十";

/** The six sections, in the order of the form. */
export function compileSections(schema: SchemaNode, shapes: Shapes): Section[] {
  return shapes.root.fields.flatMap((field) => {
    const node = schema.properties?.[field.key];
    const number = node?.["x-section"];
    if (node === undefined || number === undefined) return [];
    const isTable = node["x-layout"] !== undefined;
    return [
      {
        key: field.key,
        path: `/${field.key}`,
        number,
        numeral: numeralOf(number),
        heading: field.title,
        en: field.en,
        ...(node["x-note"] === undefined ? {} : { note: node["x-note"] }),
        kind: isTable ? ("table" as const) : ("text" as const),
        narratives: isTable ? [] : narrativesOf(field, node, shapes),
        figures: isTable ? [] : figuresOf(field, shapes),
        sheet: sheetOf(number),
      },
    ];
  });
}

/** The sheet of a section: letters only, so that an address needs no quotes. */
export function sheetOf(section: number): string {
  return `第${numeralOf(section)}部分`;
}

function numeralOf(section: number): string {
  return NUMERALS[section - 1] ?? String(section);
}

function narrativesOf(section: Field, node: SchemaNode, shapes: Shapes): Section["narratives"] {
  return (objectOf(section.shape, shapes)?.fields ?? [])
    .filter((field) => field.shape.type === "ref" && objectOf(field.shape, shapes) === undefined)
    .map((field) => ({
      key: field.key,
      path: `/${section.key}/${field.key}`,
      title: field.title,
      en: field.en,
      lead: node.properties?.[field.key]?.["x-lead"] === true,
    }));
}

function figuresOf(section: Field, shapes: Shapes): Section["figures"] {
  return (objectOf(section.shape, shapes)?.fields ?? []).flatMap((field) => {
    const fields = objectOf(field.shape, shapes)?.fields.filter(numberKind) ?? [];
    if (fields.length === 0) return [];
    return [
      { key: field.key, path: `/${section.key}/${field.key}`, title: field.title, en: field.en, fields },
    ];
  });
}
