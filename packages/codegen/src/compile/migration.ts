import type { Form } from "@nianbao/form/types";
import { checkSchema } from "../check.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { type MigrationFile, type Reason, type Statement, statementsOf } from "./migration-file.ts";
import { type Place, placesOf } from "./places.ts";

/** What becomes of the places of one edition in the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly statements: readonly CompiledStatement[];
}

/** A statement about like places: each of `below` stands below each of its paths. */
export interface CompiledStatement extends Omit<Statement, "pointer" | "source"> {
  /** Pointers below the paths; `""` is the path itself. */
  readonly below: readonly string[];
  /** The clause, and how sure we are of it; none where nothing was stated. */
  readonly source?: Statement["source"];
}

/** The editions that a migration leads between, and what is stated about it. */
export interface MigrationInput {
  readonly from: Form;
  readonly to: Form;
  /** `migration.json`; one that came with a copied folder speaks of another edition and does not apply. */
  readonly stated?: JsonFile | undefined;
  /** `schemas/vocabulary/migration.schema.json`. */
  readonly vocabulary: object;
}

/**
 * Compiles a migration so that every place of both editions is accounted for exactly once. What is not stated is carried
 * where both editions give it the same path, labels, kind and unit; otherwise nothing is inferred.
 *
 * @throws {SchemaError} when a path leads nowhere, joins unlike places, or speaks of a place twice
 */
export function compileMigration({ from, to, stated, vocabulary }: MigrationInput): Migration {
  const scope: Scope = { from: placesOf(from), to: placesOf(to), file: stated?.file ?? "" };
  if (stated) checkSchema(stated, vocabulary);
  const file = stated?.json as MigrationFile | undefined;
  const applies = file?.from === from.edition;
  const spoken = applies ? statementsOf(file).map((one) => compileStatement(one, scope)) : [];
  const statements = [...spoken.map(withoutPointer), ...unstated(spoken, scope)];
  return { from: from.edition, to: to.edition, statements };
}

interface Scope {
  readonly from: readonly Place[];
  readonly to: readonly Place[];
  readonly file: string;
}

type Spoken = CompiledStatement & { readonly pointer: string };

function compileStatement(statement: Statement, scope: Scope): Spoken {
  const fail = (found: string, expected: string): never => {
    throw new SchemaError({ file: scope.file, pointer: statement.pointer }, found, expected);
  };
  const sides = [
    ...statement.from.map((path) => placesBelow(path, scope.from)),
    ...statement.to.map((path) => placesBelow(path, scope.to)),
  ];
  const paths = [...statement.from, ...statement.to];
  const [first, ...others] = sides as [Below[], ...Below[][]];
  for (const [index, side] of sides.entries())
    if (side.length === 0) fail(`"${paths[index]}"`, "a place of the edition that it speaks of");
  for (const [index, other] of others.entries())
    if (!alike(first, other)) fail(`"${paths[0]}" and "${paths[index + 1]}"`, "places of like shape");
  if (isSum(statement) && !sides.flat().every(({ place }) => isNatural(place)))
    fail(`"${paths.join('", "')}"`, "counts or amounts: only those add up");
  return { ...statement, below: first.map(({ path }) => path) };
}

interface Below {
  readonly path: string;
  readonly place: Place;
}

function placesBelow(path: string, places: readonly Place[]): Below[] {
  return places
    .filter((place) => place.path === path || place.path.startsWith(`${path}/`))
    .map((place) => ({ path: place.path.slice(path.length), place }));
}

function alike(one: readonly Below[], other: readonly Below[]): boolean {
  const shape = ({ path, place }: Below) => [path, ...likeness(place)].join(" ");
  return one.map(shape).sort().join("\n") === other.map(shape).sort().join("\n");
}

function likeness({ shape, field }: Place): string[] {
  return [shape.type, JSON.stringify(field.unit ?? "")];
}

function isSum({ kind }: Statement): boolean {
  return kind === "split" || kind === "merge";
}

// A change may be negative: then a sum of 0 says nothing about its parts.
function isNatural({ shape }: Place): boolean {
  return shape.type === "count" || shape.type === "amount";
}

function withoutPointer({ pointer: _, ...statement }: Spoken): CompiledStatement {
  return statement;
}

const SAME: Reason = {
  "zh-CN": "两版格式中这一项的位置、名称和单位都相同。",
  en: "The item has the same place, label and unit in both editions.",
};
const UNKNOWN: Reason = {
  "zh-CN": "迁移说明没有提到这一项，不作推断。",
  en: "The migration file does not mention this item, and nothing is inferred.",
};

function unstated(spoken: readonly Spoken[], scope: Scope): CompiledStatement[] {
  const before = rest("from", spoken, scope);
  const after = rest("to", spoken, scope);
  const same = before.filter((one) => after.some((other) => isSame(one, other))).map(({ path }) => path);
  const leftOver = (places: readonly Place[]) =>
    places.map(({ path }) => path).filter((path) => !same.includes(path));
  const statements: CompiledStatement[] = [
    { kind: "move", from: [""], to: [""], below: same, reason: SAME },
    { kind: "drop", from: [""], to: [], below: leftOver(before), reason: UNKNOWN },
    { kind: "add", from: [], to: [""], below: leftOver(after), reason: UNKNOWN },
  ];
  return statements.filter(({ below }) => below.length > 0);
}

// Constants belong to an edition and are never carried.
function rest(side: "from" | "to", spoken: readonly Spoken[], scope: Scope): Place[] {
  const known = new Map<string, string>();
  for (const statement of spoken)
    for (const path of statement[side].flatMap((place) => statement.below.map((below) => place + below))) {
      const other = known.get(path);
      if (other !== undefined)
        throw new SchemaError(
          { file: scope.file, pointer: statement.pointer },
          `"${path}"`,
          `a place that ${other} does not speak of`,
        );
      known.set(path, statement.pointer);
    }
  return scope[side].filter(({ path, shape }) => shape.type !== "constant" && !known.has(path));
}

// What is for editors alone, such as `$schema`, speaks of its own edition.
function isSame(one: Place, other: Place): boolean {
  if (one.path.startsWith("/$")) return false;
  const same = (place: Place) => JSON.stringify([place.path, place.labels, likeness(place)]);
  return same(one) === same(other);
}
