import type { Form, ObjectShape, Publication } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import type { Shapes } from "./shapes.ts";

/** What an edition says of itself, before it says what a report holds. */
export type Particulars = Pick<
  Form,
  "edition" | "schemaVersion" | "title" | "en" | "source" | "years" | "publication"
>;

/**
 * Reads what stands at the root of a schema.
 *
 * @throws {SchemaError} when something is missing, or names what a report cannot state.
 */
export function compileParticulars(schema: JsonFile<SchemaNode>, shapes: Shapes): Particulars {
  return {
    edition: constantOf("edition", schema, shapes),
    schemaVersion: versionOf(schema, shapes),
    title: stated("title", schema),
    en: stated("x-en", schema),
    source: stated("x-source", schema),
    years: yearsOf(schema),
    publication: publicationOf(schema, shapes),
  };
}

function stated<Key extends keyof SchemaNode>(
  keyword: Key,
  { file, json }: JsonFile<SchemaNode>,
): NonNullable<SchemaNode[Key]> {
  const value = json[keyword];
  if (value !== undefined) return value as NonNullable<SchemaNode[Key]>;
  throw new SchemaError({ file, pointer: "" }, `no \`${keyword}\` at the root`, `\`${keyword}\``);
}

function constantOf(key: string, { file }: JsonFile, { root }: Shapes): string {
  const shape = shapeOf(root, key);
  if (shape?.type === "constant") return shape.value;
  const found = shape === undefined ? `no property \`${key}\`` : `a ${shape.type}`;
  throw new SchemaError(
    { file, pointer: shape === undefined ? "/properties" : `/properties/${key}` },
    found,
    `\`${key}\` with a \`const\``,
  );
}

function versionOf(schema: JsonFile, shapes: Shapes): string {
  const version = constantOf("schemaVersion", schema, shapes);
  if (/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) return version;
  const pointer = "/properties/schemaVersion/const";
  throw new SchemaError({ file: schema.file, pointer }, `"${version}"`, "a semantic version, such as 1.0.0");
}

function yearsOf(schema: JsonFile<SchemaNode>): Form["years"] {
  const years = stated("x-years", schema);
  if (years.to === undefined || years.from <= years.to) return years;
  throw new SchemaError(
    { file: schema.file, pointer: "/x-years" },
    `from ${years.from} to ${years.to}`,
    "a first year that is not after the last",
  );
}

// Deadlines go by the kind of organ, and levels may be exempt: both must be what a report can state.
function publicationOf(schema: JsonFile<SchemaNode>, { root }: Shapes): Publication {
  const publication = stated("x-publication", schema);
  const organ = shapeOf(root, "organ");
  const check = (names: readonly string[], keyword: "deadlines" | "exempt", key: string): void => {
    const shape = organ?.type === "object" ? shapeOf(organ, key) : undefined;
    const options = shape?.type === "choice" ? shape.options.map(String) : [];
    const unknown = names.find((name) => !options.includes(name));
    if (unknown !== undefined)
      throw new SchemaError(
        { file: schema.file, pointer: `/x-publication/${keyword}` },
        `"${unknown}"`,
        `an option of /organ/${key}: ${options.join(", ") || "there is none"}`,
      );
  };
  check(Object.keys(publication.deadlines), "deadlines", "kind");
  check(publication.exempt, "exempt", "level");
  return publication;
}

function shapeOf(object: ObjectShape, key: string): ObjectShape["fields"][number]["shape"] | undefined {
  return object.fields.find((field) => field.key === key)?.shape;
}
