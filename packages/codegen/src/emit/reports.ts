import type { Equation, Form, Unit } from "@nianbao/form/types";
import { type SourceFile, VariableDeclarationKind } from "ts-morph";
import { compileMigration } from "../compile/migration.ts";
import { type Place, placesOf } from "../compile/places.ts";
import type { EmitInput, EmittedEdition, Emitter } from "./emitter.ts";
import { literal, printed, typeName } from "./print.ts";

const FOLDER = "packages/reports/src/generated";

/** `@nianbao/reports`: each edition's places and totals, and what becomes of them in the next edition. */
export const emitReports: Emitter = (input) => {
  const files = new Map<string, string>();
  for (const { form, source } of input.editions)
    files.set(`${FOLDER}/${form.edition}/outline.ts`, outlineFile(form, source.schema.file));
  const editions = inOrder(input.editions);
  for (const [index, edition] of editions.entries()) {
    const before = editions[index - 1];
    const path = `${FOLDER}/${edition.form.edition}/migration.ts`;
    if (before) files.set(path, migrationFile(before, edition, input));
  }
  files.set(`${FOLDER}/index.ts`, indexFile(editions));
  return files;
};

function inOrder(editions: readonly EmittedEdition[]): EmittedEdition[] {
  return [...editions].sort((a, b) => a.form.years.from - b.form.years.from);
}

function outlineFile(form: Form, source: string): string {
  return printed(source, (file) => {
    importNamed(file, `@nianbao/form/labels/${form.edition}`, "labels");
    importType(file, "../../outline.ts", "Outline");
    const { edition, schemaVersion, years } = form;
    const places = placesOf(form).map((place) => outlinePlace(place, form));
    const stated = literal({ edition, schemaVersion, years, places, totals: totalsOf(form) });
    constant(file, "outline", "Outline", stated.replace(/}$/, ", labels }"));
  });
}

function outlinePlace(place: Place, form: Form): object {
  const { path, shape, field, optional } = place;
  const number = ["count", "change", "amount"].includes(shape.type);
  const total = form.equations.some((equation) => equation.total && equation.at === path);
  return {
    path,
    ...(number ? { unit: unitOf(field.unit, path) } : {}),
    ...(total ? { total } : {}),
    ...(shape.type === "constant" ? { constant: shape.value } : {}),
    ...(shape.type === "list" || shape.type === "union" ? { list: true } : {}),
    ...(["text", "date", "code"].includes(shape.type) ? { text: true } : {}),
    ...(optional ? { optional } : {}),
  };
}

function unitOf(unit: Unit | undefined, path: string): unknown {
  if (typeof unit !== "object") return unit ?? "";
  return { at: path.slice(0, path.lastIndexOf("/") + 1) + unit.from };
}

// Each total with the ways to compute it, its formula first; a total comes after those that it rests on.
function totalsOf(form: Form): object[] {
  const ways = new Map<string, Equation[]>();
  for (const equation of form.equations.filter((one) => one.total))
    ways.set(equation.at, [...(ways.get(equation.at) ?? []), equation]);
  const ordered: string[] = [];
  const seen = new Set<string>();
  const visit = (at: string): void => {
    const equations = seen.has(at) ? [] : (ways.get(at) ?? []);
    seen.add(at);
    for (const { path } of equations.flatMap(({ sum }) => sum)) visit(path);
    if (equations.length > 0) ordered.push(at);
  };
  for (const at of ways.keys()) visit(at);
  return ordered.map((at) => ({ at, ways: waysOf(ways.get(at) ?? [], form) }));
}

function waysOf(equations: readonly Equation[], form: Form): object[] {
  return [...equations]
    .sort((a, b) => Number(b.formula) - Number(a.formula))
    .map(({ sum, rule }) => ({
      parts: sum.map(({ path }) => path),
      source: form.rules[rule]?.source.clause ?? "",
    }));
}

function migrationFile(before: EmittedEdition, edition: EmittedEdition, { schemas }: EmitInput): string {
  const { migration } = edition.source;
  const compiled = compileMigration({
    from: before.form,
    to: edition.form,
    stated: migration,
    vocabulary: schemas.migrationSchema.json,
  });
  return printed(migration?.file ?? edition.source.schema.file, (file) => {
    importType(file, "../../migration.ts", "Migration");
    constant(file, "migration", "Migration", literal(compiled));
  });
}

function indexFile(editions: readonly EmittedEdition[]): string {
  return printed("schemas/annual-report", (file) => {
    importType(file, "../migration.ts", "Migration");
    importType(file, "../outline.ts", "Outline");
    const list = (name: string, type: string, members: readonly EmittedEdition[]) => {
      const alias = ({ form }: EmittedEdition) => `${name}${typeName(form.edition)}`;
      for (const one of members) importNamed(file, `./${one.form.edition}/${name}.ts`, name, alias(one));
      constant(file, `${name}s`, `readonly ${type}[]`, `[${members.map(alias).join(", ")}]`);
    };
    list("outline", "Outline", editions);
    list("migration", "Migration", editions.slice(1));
  });
}

function importType(file: SourceFile, from: string, name: string): void {
  file.addImportDeclaration({ moduleSpecifier: from, namedImports: [name], isTypeOnly: true });
}

function importNamed(file: SourceFile, from: string, name: string, alias?: string): void {
  const named = alias === undefined ? { name } : { name, alias };
  file.addImportDeclaration({ moduleSpecifier: from, namedImports: [named] });
}

function constant(file: SourceFile, name: string, type: string, initializer: string): void {
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, type, initializer }],
  });
}
