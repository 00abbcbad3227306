import type { Form } from "@nianbao/form/types";
import type { EditionSource, SchemasSource } from "../read.ts";

/** An edition as emitters see it: the compiled form, and the data that stands beside its schema. */
export interface EmittedEdition {
  readonly form: Form;
  readonly source: EditionSource;
}

/** Everything that is emitted from. */
export interface EmitInput {
  readonly schemas: SchemasSource;
  readonly editions: readonly EmittedEdition[];
}

/** File contents by path, from the root of the project. */
export type EmittedFiles = ReadonlyMap<string, string>;

/** Makes the generated files of one package: same input, same bytes. */
export type Emitter = (input: EmitInput) => EmittedFiles | Promise<EmittedFiles>;
