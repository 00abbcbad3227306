import { blankReport } from "@nianbao/form/blank";
import type { Form, ObjectShape, Shape } from "@nianbao/form/types";
import { compareVersions } from "@nianbao/form/version-order";
import { checkSchema } from "../check.ts";
import type { EditionSource, SchemasSource } from "../read.ts";
import { SchemaError } from "../schema-error.ts";

/** `upgrades.json`: what becomes of reports when the model of an edition changes. */
export interface UpgradesFile {
  readonly upgrades: readonly UpgradeSource[];
}

interface UpgradeSource {
  readonly to: string;
  readonly moves?: readonly { readonly from: string; readonly to: string }[];
  readonly drops?: readonly StatementSource[];
  readonly additions?: readonly StatementSource[];
}

interface StatementSource {
  readonly path: string;
  readonly reason: { readonly "zh-CN": string; readonly en: string };
}

/** The versions of an edition, and the way from the older ones to the newest. */
export interface CompiledVersions {
  readonly edition: string;
  readonly current: string;
  readonly older: readonly string[];
  readonly steps: readonly CompiledUpgrade[];
}

export interface CompiledUpgrade extends Required<Omit<UpgradeSource, "additions">> {
  readonly additions: readonly (StatementSource & { readonly blank: unknown })[];
  readonly orders: readonly { readonly path: string; readonly keys: readonly string[] }[];
}

/**
 * Compiles what is to be done to reports of the older versions of an edition.
 *
 * @throws {SchemaError} when the file breaks its vocabulary, its versions do not rise to the current one, or a path leads
 *   to no place of the form
 */
export function compileVersions(form: Form, source: EditionSource, schemas: SchemasSource): CompiledVersions {
  const { edition, schemaVersion: current } = form;
  const older = schemas.released.filter((one) => one.edition === edition && one.version !== current);
  const versions = { edition, current, older: older.map(({ version }) => version) };
  const { upgrades: file } = source;
  if (!file) return { ...versions, steps: [] };
  if (schemas.upgradesSchema) checkSchema(file, schemas.upgradesSchema.json);
  const { upgrades } = file.json;
  checkOrder(upgrades, current, file.file);
  return { ...versions, steps: compileSteps(upgrades, form, file.file) };
}

// The order of the form is restored once, after everything has arrived.
function compileSteps(upgrades: readonly UpgradeSource[], form: Form, file: string): CompiledUpgrade[] {
  const steps = upgrades.map((_, index) => compileUpgrade(upgrades, index, form, file));
  const orders = ordersOf(
    steps.flatMap(({ arrived }) => arrived),
    form,
  );
  return steps.map(({ arrived: _, ...one }, index) => ({
    ...one,
    orders: index === steps.length - 1 ? orders : [],
  }));
}

function checkOrder(upgrades: readonly UpgradeSource[], current: string, file: string): void {
  for (const [index, { to }] of upgrades.entries()) {
    const before = upgrades[index - 1]?.to;
    const pointer = `/upgrades/${index}/to`;
    if (before !== undefined && compareVersions(before, to) >= 0)
      throw new SchemaError({ file, pointer }, `"${to}" after "${before}"`, "versions that rise");
    if (compareVersions(to, current) > 0)
      throw new SchemaError({ file, pointer }, `"${to}"`, `at most "${current}", the version of the schema`);
  }
}

type Step = Omit<CompiledUpgrade, "orders"> & { readonly arrived: readonly (string | undefined)[] };

function compileUpgrade(upgrades: readonly UpgradeSource[], index: number, form: Form, file: string): Step {
  const { to, moves = [], drops = [], additions = [] } = upgrades[index] as UpgradeSource;
  const later = upgrades.slice(index + 1);
  const check = (path: string, pointer: string): string | undefined => {
    const now = placeNow(path, later);
    if (now !== undefined && shapeAt(now, form) === undefined)
      throw new SchemaError(
        { file, pointer: `/upgrades/${index}/${pointer}` },
        `"${path}"`,
        "a place of the form",
      );
    return now;
  };
  const arrived = [
    ...moves.map((move, at) => check(move.to, `moves/${at}/to`)),
    ...additions.map(({ path }, at) => check(path, `additions/${at}/path`)),
  ];
  const blank = blankReport(form);
  return {
    to,
    moves,
    drops,
    additions: additions.map((one) => ({
      ...one,
      blank: valueAt(blank, placeNow(one.path, later) ?? "") ?? null,
    })),
    arrived,
  };
}

// Where a place stands in the newest version; undefined when it was dropped since.
function placeNow(path: string, later: readonly UpgradeSource[]): string | undefined {
  return later.reduce<string | undefined>((at, { moves = [], drops = [] }) => {
    if (at === undefined || drops.some((one) => isWithin(at, one.path))) return undefined;
    const move = moves.find((one) => isWithin(at, one.from));
    return move ? move.to + at.slice(move.from.length) : at;
  }, path);
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

function ordersOf(paths: readonly (string | undefined)[], form: Form): CompiledUpgrade["orders"] {
  const parents = paths.flatMap((path) => (path === undefined ? [] : [path.slice(0, path.lastIndexOf("/"))]));
  return [...new Set(parents)].map((path) => ({
    path,
    keys: (shapeAt(path, form) as ObjectShape).fields.map(({ key }) => key),
  }));
}

function shapeAt(path: string, form: Form): Shape | undefined {
  return path
    .split("/")
    .slice(1)
    .reduce<Shape | undefined>((shape, key) => {
      const fields = shape?.type === "object" ? shape.fields : [];
      const below = fields.find((field) => field.key === key)?.shape;
      return below?.type === "ref" ? form.definitions[below.to] : below;
    }, form.root);
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}
