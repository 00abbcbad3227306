export type { Form } from "@nianbao/form/types";
export { checkSchema } from "./check.ts";
export { compileForm, type Vocabulary } from "./compile/form.ts";
export type { EmitInput, EmittedEdition, EmittedFiles, Emitter } from "./emit/emitter.ts";
export { compileEditions, generate } from "./generate.ts";
export type { EditionSource, JsonFile, SchemasSource } from "./read.ts";
export { readSchemas } from "./read.ts";
export { SchemaError } from "./schema-error.ts";
export { writeFiles } from "./write.ts";
