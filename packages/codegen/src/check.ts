import type { ErrorObject } from "ajv";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { nearest } from "./nearest.ts";
import type { JsonFile } from "./read.ts";
import { SchemaError } from "./schema-error.ts";

/**
 * Checks a file against a schema of the vocabulary: a misused or unknown keyword does not compile.
 *
 * @param dialect - a schema of `schemas/vocabulary/`, such as the dialect of the editions' schemas
 * @param references - other schemas that it refers to, by the names that it calls them
 * @throws {SchemaError} naming the deepest place that breaks it
 */
export function checkSchema(
  { file, json }: JsonFile,
  dialect: object,
  references: Readonly<Record<string, object>> = {},
): void {
  const conforms = validatorOf(dialect, references);
  if (conforms(json)) return;
  const error = deepest(conforms.errors ?? []);
  throw new SchemaError({ file, pointer: placeOf(error) }, found(error), expected(error));
}

// By what they say: compiling a vocabulary takes longer than all the rest, and it is read anew with each folder of schemas.
const validators = new Map<string, ValidateFunction>();

function validatorOf(dialect: object, references: Readonly<Record<string, object>>): ValidateFunction {
  const text = JSON.stringify([dialect, references]);
  const known = validators.get(text);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
  for (const [name, schema] of Object.entries(references)) ajv.addSchema(schema, name);
  const validator = ajv.compile(dialect);
  validators.set(text, validator);
  return validator;
}

// The deepest error is the cause; those above it are its consequences.
function deepest(errors: readonly ErrorObject[]): ErrorObject {
  const depth = (error: ErrorObject) => placeOf(error).split("/").length;
  return errors.reduce((worst, error) => (depth(error) > depth(worst) ? error : worst));
}

// A key that is one too many, or has no possible name, is a place of its own.
function placeOf(error: ErrorObject): string {
  const key = surplusKey(error);
  if (key === undefined) return error.instancePath;
  return `${error.instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function surplusKey(error: ErrorObject): string | undefined {
  return error.params["additionalProperty"] ?? error.propertyName;
}

function found(error: ErrorObject): string {
  const key = surplusKey(error);
  if (key !== undefined) return `the key ${JSON.stringify(key)}`;
  if (missingKey(error) !== undefined) return `no \`${missingKey(error)}\``;
  const text = JSON.stringify(error.data) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function missingKey(error: ErrorObject): string | undefined {
  return error.params["missingProperty"];
}

function expected(error: ErrorObject): string {
  const { keyword, params, parentSchema } = error;
  switch (keyword) {
    case "additionalProperties":
      return oneOfTheKeys(params["additionalProperty"], Object.keys(parentSchema?.["properties"] ?? {}));
    case "required":
      return `the key \`${params["missingProperty"]}\``;
    case "dependentRequired":
      return `the key \`${params["missingProperty"]}\`, which \`${params["property"]}\` needs`;
    case "type":
      return [params["type"]].flat().map(aOrAn).join(" or ");
    case "enum":
      return `one of ${params["allowedValues"].join(", ")}`;
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "false schema":
      return "no such keyword beside `$ref`: a reference has labels of its own, never another type";
    case "minLength":
      return "a text";
    case "minItems":
      return "at least one";
    default:
      return asPhrase(parentSchema?.["description"]) ?? `what ${error.message}`;
  }
}

function oneOfTheKeys(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const keys = known.filter((name) => isOurs(name) === isOurs(key)).join(", ");
  return near === undefined ? `one of ${keys}` : `\`${near}\`, or another of ${keys}`;
}

function isOurs(key: string): boolean {
  return key.startsWith("x-");
}

// A description of the vocabulary is a sentence, and becomes the end of one.
function asPhrase(sentence: string | undefined): string | undefined {
  return sentence && sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

function aOrAn(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
