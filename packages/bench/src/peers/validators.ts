import { createRequire } from "node:module";
import type { Form, ObjectShape, Shape } from "@nianbao/form";
import { schema } from "@nianbao/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import Schema from "typebox/schema";
import * as v from "valibot";

/** A validator of structure alone: true or false, or every error. */
export interface Peer {
  readonly name: string;
  check(value: unknown): boolean;
  /** Collects every error, and gives how many there are. */
  errors(value: unknown): number;
}

/** ajv as a program uses it: compiled at start, definitions called and not inlined. */
export function ajvCompiled(edition: string): Peer {
  const options = { strict: false, validateFormats: false, inlineRefs: false } as const;
  const check = new Ajv2020(options).compile(schema(edition));
  const all = new Ajv2020({ ...options, allErrors: true }).compile(schema(edition));
  return peer("ajv 8 compile", check, all);
}

/** ajv as a build step uses it: the code written out, then loaded. */
export function ajvStandalone(edition: string): Peer {
  return peer("ajv 8 standalone", written(edition, false), written(edition, true));
}

type Check = ((value: unknown) => boolean) & { errors?: readonly unknown[] | null };

function written(edition: string, allErrors: boolean): Check {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    inlineRefs: false,
    allErrors,
    code: { source: true },
  });
  const code = (standalone as unknown as { default: typeof standalone.default }).default(
    ajv,
    ajv.compile(schema(edition)),
  );
  const module = { exports: {} as Check };
  new Function("module", "exports", "require", code)(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}

function peer(name: string, check: Check, all: Check): Peer {
  return {
    name,
    check: (value) => check(value),
    errors: (value) => (all(value) ? 0 : (all.errors?.length ?? 0)),
  };
}

export function typebox(edition: string): Peer {
  const compiled = Schema.Compile(schema(edition) as never);
  return {
    name: "typebox Compile",
    check: (value) => compiled.Check(value),
    errors: (value) => compiled.Errors(value)[1].length,
  };
}

export function valibot(form: Form): Peer {
  const report = valibotOf(form.root, form);
  return {
    name: "valibot",
    check: (value) => v.is(report, value),
    errors: (value) => v.safeParse(report, value).issues?.length ?? 0,
  };
}

type ValibotSchema = v.GenericSchema;

function valibotOf(shape: Shape, form: Form): ValibotSchema {
  switch (shape.type) {
    case "ref":
      return valibotOf(form.definitions[shape.to] as Shape, form);
    case "object":
      return valibotObject(shape, form);
    case "list":
      return v.array(valibotOf(shape.items, form));
    case "union":
      return v.variant(
        "type",
        shape.of.map((name) => valibotObject(form.definitions[name] as ObjectShape, form)) as never,
      );
    case "count":
      return v.pipe(v.number(), v.safeInteger(), v.minValue(0));
    case "change":
    case "integer":
      return v.pipe(v.number(), v.safeInteger());
    case "amount":
      return v.pipe(v.number(), v.minValue(0));
    case "boolean":
      return v.boolean();
    case "constant":
      return v.literal(shape.value);
    case "choice":
      return v.picklist(shape.options as never);
    default:
      return v.string();
  }
}

function valibotObject(shape: ObjectShape, form: Form): ValibotSchema {
  const entries = shape.fields.map((field) => {
    const entry = valibotOf(field.shape, form);
    return [field.key, field.optional ? v.optional(entry) : entry];
  });
  return v.strictObject(Object.fromEntries(entries)) as ValibotSchema;
}
