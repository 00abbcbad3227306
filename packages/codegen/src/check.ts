import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonFile } from "./read.ts";
import { SchemaError } from "./schema-error.ts";

/**
 * Checks a schema against the dialect: a misused or unknown keyword does not compile.
 *
 * @throws {SchemaError} naming the first place that breaks the dialect.
 */
export function checkSchema(schema: JsonFile, dialect: object): void {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const conforms = ajv.compile(dialect);
  if (conforms(schema.json)) return;
  const error = deepest(conforms.errors ?? []);
  throw new SchemaError(
    { file: schema.file, pointer: placeOf(error) },
    foundAt(schema.json, error),
    expected(error),
  );
}

// The deepest error is the cause; those above it are its consequences.
function deepest(errors: readonly ErrorObject[]): ErrorObject {
  const depth = (error: ErrorObject) => placeOf(error).split("/").length;
  return errors.reduce((worst, error) => (depth(error) > depth(worst) ? error : worst));
}

function placeOf(error: ErrorObject): string {
  const surplus = error.params["additionalProperty"] ?? propertyOfFalse(error);
  return surplus === undefined ? error.instancePath : `${error.instancePath}/${surplus}`;
}

function propertyOfFalse(error: ErrorObject): string | undefined {
  return error.keyword === "false schema" ? undefined : error.propertyName;
}

function foundAt(json: unknown, error: ErrorObject): string {
  let value = json;
  for (const key of error.instancePath.split("/").slice(1))
    value = (value as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return JSON.stringify(value)?.slice(0, 120) ?? "nothing";
}

function expected(error: ErrorObject): string {
  if (error.keyword === "false schema") return "a keyword of schemas/vocabulary/dialect.json";
  return `${error.message ?? error.keyword}${error.params["allowedValues"] ? `: ${error.params["allowedValues"]}` : ""}`;
}
