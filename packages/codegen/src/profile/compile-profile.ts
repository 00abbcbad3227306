import type { Form } from "@nianbao/form/types";
import { compileChecked } from "../compile/form.ts";
import { schemaPointer } from "../compile/paths.ts";
import type { EmittedEdition } from "../emit/emitter.ts";
import { typeName } from "../emit/print.ts";
import { reportType } from "../emit/types.ts";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { checkAdditions, type Fault } from "./check-additions.ts";
import { checkOwnFindings } from "./check-findings.ts";
import { checkOfficial } from "./check-official.ts";
import { type Extended, extend } from "./extend.ts";
import { type ProfileSource, readProfile } from "./read-profile.ts";

/** A profile, compiled. */
export interface CompiledProfile extends EmittedEdition {
  /** The form of the edition alone. */
  readonly official: Form;
  /** JSON Pointers of the places of a report that the profile adds. */
  readonly added: readonly string[];
  readonly stated: ProfileSource;
}

/**
 * Compiles a profile: the form of the edition that it extends, with its additions.
 *
 * @param path - its file; the edition comes from the `@nianbao/schema` that is installed there
 * @throws {SchemaError} naming the place, what was found there and what was expected
 */
export function compileProfile(path: string): CompiledProfile {
  const stated = readProfile(path);
  const codes = checkOwnFindings(stated);
  const { profile, official } = stated;
  const extended = extend(official, profile);
  const inProfile = errorsIn(extended, profile);
  const all = [...codes.official, ...codes.own];
  const compiled = inProfile(() => compileChecked(extended.schema, all, official));
  const { name, version, title, "x-en": en } = profile.json;
  const form: Form = { ...compiled, profile: { name, version, title, en } };
  const officialForm = compileChecked(official, codes.official);
  checkTypeNames(form, profile);
  const fault = faultIn(extended, profile);
  checkAdditions(form, officialForm, extended.added, fault);
  checkOfficial(form, officialForm, fault);
  return {
    form,
    source: { edition: form.edition, schema: extended.schema },
    official: officialForm,
    added: extended.added,
    stated,
  };
}

// Each definition becomes a type, beside those of the report itself.
function checkTypeNames(form: Form, { file, json }: ProfileSource["profile"]): void {
  const taken = ["Draft", "DraftOf", reportType(form)];
  const name = Object.keys(json.$defs ?? {}).find((one) => taken.includes(typeName(one)));
  if (name === undefined) return;
  throw new SchemaError(
    { file, pointer: `/$defs/${name}` },
    `"${name}", whose type would be \`${typeName(name)}\``,
    "another name: the type of a report or a draft has that one",
  );
}

// What is compiled is the schema with the additions; who wrote these looks for them in the profile.
function errorsIn({ statedAt }: Extended, { file }: JsonFile): <T>(act: () => T) => T {
  return (act) => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      throw new SchemaError({ file, pointer: statedAt(error.pointer) ?? "" }, error.found, error.expected);
    }
  };
}

function faultIn(extended: Extended, { file, json }: ProfileSource["profile"]): Fault {
  return (path, found, expected) => {
    const own = extended.statedAt(schemaPointer(extended.schema.json as SchemaNode, path));
    const nearest = json.additions.findIndex((one) => `${path}/`.startsWith(`${one.in}/`) && one.in !== "");
    const pointer = own ?? (nearest < 0 ? "" : `/additions/${nearest}`);
    throw new SchemaError({ file, pointer }, own ? found : `${found}: "${path}"`, expected);
  };
}
