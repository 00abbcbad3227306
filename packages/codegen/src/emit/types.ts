import type { Form } from "@nianbao/form/types";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { SchemaNode } from "../json-schema.ts";
import type { EmittedEdition, Emitter } from "./emitter.ts";
import { banner, doc, literal, typeName } from "./print.ts";

const FOLDER = "packages/types/src/generated";

/** `@nianbao/types`: the declarations of each edition's report, and the unions over the editions. */
export const emitTypes: Emitter = async ({ editions }) => {
  const files = new Map<string, string>();
  for (const edition of editions)
    files.set(`${FOLDER}/${edition.form.edition}/index.ts`, await declarations(edition));
  files.set(`${FOLDER}/index.ts`, unions(editions));
  return files;
};

/** The name of the report type of an edition or a profile. */
export function reportType({ edition, profile }: Form): string {
  return `Report${(profile?.name ?? edition).split("-").map(typeName).join("")}`;
}

/** What a function that is generated from a form is for, in its documentation. */
export function reportScope({ profile }: Form): string {
  return profile ? "for reports of this profile" : "for this edition alone";
}

/** The declarations of a report and of what it is made of. */
export async function declarations({ form, source }: EmittedEdition): Promise<string> {
  const name = reportType(form);
  const text = await compile(plainSchema(source.schema.json, name), name, {
    additionalProperties: false,
    bannerComment: "",
    format: false,
    unreachableDefinitions: true,
  });
  return `${banner(source.schema.file)}\n${withoutRemarks(text)}`;
}

// Titles would become type names, and an annotated reference a copy of its type: references are named instead.
function plainSchema(schema: SchemaNode, name: string): JSONSchema {
  const { $defs, ...root } = schema;
  const definitions = Object.entries($defs ?? {}).map(([key, node]) => [
    typeName(key),
    isPlain(node) ? node : plainNode(node, schema),
  ]);
  const named = definitions.filter(([, node]) => !isPlain(node as SchemaNode));
  return {
    ...(plainNode(root, schema) as object),
    title: name,
    $defs: Object.fromEntries(named),
  } as JSONSchema;
}

function plainNode(node: SchemaNode, schema: SchemaNode): unknown {
  const description = describe(node);
  const target = node.$ref === undefined ? undefined : schema.$defs?.[node.$ref.slice("#/$defs/".length)];
  if (node.$ref !== undefined && target !== undefined && !isPlain(target))
    return { tsType: typeName(node.$ref.slice("#/$defs/".length)), ...description };
  const { type, const: constant, enum: options } = target ?? node;
  return {
    ...description,
    ...(type === undefined ? {} : { type }),
    ...(constant === undefined ? {} : { const: constant }),
    ...(options === undefined ? {} : { enum: options }),
    ...(node.required === undefined ? {} : { required: node.required }),
    ...(node.items === undefined ? {} : { items: plainNode(node.items, schema) }),
    ...(node.oneOf === undefined ? {} : { oneOf: node.oneOf.map((one) => plainNode(one, schema)) }),
    ...(node.properties === undefined
      ? {}
      : { additionalProperties: false, properties: plainProperties(node, schema) }),
  };
}

function plainProperties(node: SchemaNode, schema: SchemaNode): object {
  return Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([key, property]) => [key, plainNode(property, schema)]),
  );
}

// A definition of one plain value is no type of its own.
function isPlain(node: SchemaNode): boolean {
  return node.properties === undefined && node.items === undefined && node.oneOf === undefined;
}

function describe(node: SchemaNode): { description?: string } {
  const unit = typeof node["x-unit"] === "string" ? ` (${node["x-unit"]})` : "";
  const label =
    node.title === undefined ? [] : [`${node.title}${unit}${node["x-en"] ? ` — ${node["x-en"]}` : ""}`];
  const lines = [...label, ...(node.description === undefined ? [] : [node.description])];
  return lines.length === 0 ? {} : { description: doc(lines.join("\n")) };
}

// The library notes which schema refers to a definition; readers of declarations do not care.
function withoutRemarks(text: string): string {
  const remark = /\n\s*\* This interface was referenced by[^\n]*\n\s*\* via the `definition` "[^"\n]*"\./g;
  return text.replaceAll(remark, "").replaceAll(/(\n\s*\*[ \t]*)+(?=\n\s*\*\/)/g, "");
}

/** The keys of the groups of figures in text sections, as a type: by the keys of the sections. */
export function figureGroups({ sections }: Form): string {
  const groups = sections
    .filter(({ figures }) => figures.length > 0)
    .map(({ key, figures }) => `${key}: ${figures.map((group) => literal(group.key)).join(" | ")}`);
  return groups.length === 0 ? "Record<never, never>" : `{ ${groups.join("; ")} }`;
}

function unions(editions: readonly EmittedEdition[]): string {
  const names = editions.map(({ form }) => reportType(form));
  const imports = editions.map(
    ({ form }) => `import type { ${reportType(form)} } from "./${form.edition}/index.ts";`,
  );
  const map = (value: (form: Form) => string) =>
    editions.map(({ form }) => `  ${literal(form.edition)}: ${value(form)};`).join("\n");
  return `${banner("schemas/annual-report")}${imports.join("\n")}

export type { ${names.join(", ")} };

/** The report type of each edition. */
export interface ReportOf {
${map(reportType)}
}

/** The sections of each edition's report that are tables. */
export interface TablesOf {
${map(({ tables }) => tables.map(({ key }) => literal(key)).join(" | ") || "never")}
}

/** The groups of figures in each edition's text sections, by section. */
export interface FiguresOf {
${map(figureGroups)}
}

/** A revision of the official form. */
export type Edition = keyof ReportOf;

/** A report of any edition; \`edition\` tells which. */
export type Report = ReportOf[Edition];
`;
}
