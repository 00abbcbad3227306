import type { Form } from "@nianbao/form/types";
import { VariableDeclarationKind } from "ts-morph";
import { checkSchema } from "../check.ts";
import type { Emitter } from "./emitter.ts";
import { type Naming, namingWords } from "./naming-words.ts";
import { literal, printed } from "./print.ts";

const FOLDER = "packages/validator/src/generated";

/** `@nianbao/validator`: which phrases of a narrative speak of which cells, an edition a file. */
export const emitStatements: Emitter = ({ editions, schemas }) => {
  const files = new Map<string, string>();
  for (const { form, source } of editions) {
    const { statements = { file: source.schema.file, json: NONE } } = source;
    if (schemas.statementsSchema) checkSchema(statements, schemas.statementsSchema.json);
    const compiled = compileStatements(statements.json as StatementsFile, form);
    files.set(`${FOLDER}/${form.edition}/statements.ts`, statementsFile(compiled, statements.file));
  }
  return files;
};

function statementsFile(compiled: object, source: string): string {
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../text/statements.ts",
      namedImports: ["Statements"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "statements", type: "Statements", initializer: literal(compiled) }],
    });
  });
}

const NONE: StatementsFile = { families: [] };

/** `statements.json`. */
export interface StatementsFile {
  readonly needed?: readonly string[];
  readonly plans?: readonly string[];
  readonly fee?: { readonly section: string; readonly figures: string; readonly unpaid?: string };
  readonly families: readonly FamilySource[];
}

interface FamilySource extends Naming {
  readonly in: string;
  readonly narratives?: readonly string[];
  readonly rows: readonly RowSource[];
  readonly columns: readonly ColumnSource[];
}

type RowSource = Naming["rows"][number] & {
  readonly readings: readonly (readonly string[])[];
};

interface ColumnSource {
  readonly cells: string | readonly string[];
}

interface Term {
  readonly at: string;
  readonly of?: readonly string[];
  readonly minus?: true;
}

/**
 * Spells out the paths of `statements.json`. What the form does not have is left out: an edition that drops or moves
 * a row can start from a copy of the file.
 */
export function compileStatements({ fee, families, needed, plans }: StatementsFile, form: Form): object {
  const numbers = numbersOf(form);
  const compiled = families
    .map((family) => compileFamily(family, numbers))
    .filter(({ rows }) => rows.length > 0);
  return {
    narratives: narrativesOf(form),
    notes: [...new Set(form.sections.flatMap(({ kind, note }) => (kind === "text" && note ? [note] : [])))],
    ...(needed ? { needed } : {}),
    ...(plans ? { plans } : {}),
    names: namingWords(compiled),
    families: compiled,
    ...(fee ? { fee: compileFee(fee, numbers) } : {}),
  };
}

function compileFee(
  { section, figures, unpaid }: NonNullable<StatementsFile["fee"]>,
  numbers: Numbers,
): object {
  return { section: `/${section}`, figures, ...(unpaid && numbers.includes(unpaid) ? { unpaid } : {}) };
}

function compileFamily({ in: base, ...family }: FamilySource, numbers: Numbers) {
  const rows = family.rows
    .map((row) => ({ ...row, readings: row.readings.flatMap((reading) => termsOf(reading, base, numbers)) }))
    .filter(({ readings }) => readings.length > 0);
  const columns = family.columns.map(({ cells, ...column }) => ({
    ...column,
    cells: [cells].flat().flatMap((path) => columnTerm(path, base, numbers) ?? []),
  }));
  return { ...family, rows, columns: columns.filter(({ cells }) => cells.length > 0) };
}

type Numbers = readonly string[];

// The numbers of the tables, and those that belong to a text section.
function numbersOf(form: Form): Numbers {
  const figures = form.sections.flatMap((section) => section.figures);
  return [
    ...form.cells.map(({ path }) => path),
    ...figures.flatMap(({ path, fields }) => fields.map(({ key }) => `${path}/${key}`)),
  ];
}

function narrativesOf(form: Form): string[] {
  const sections = new Map(form.sections.map((section) => [section.key, section.narratives]));
  return form.root.fields.flatMap(({ key, shape }) => {
    if (isNarrative(shape, form)) return [`/${key}`];
    return (sections.get(key) ?? []).map(({ path }) => path);
  });
}

function isNarrative(shape: Form["root"]["fields"][number]["shape"], form: Form): boolean {
  const target = shape.type === "ref" ? form.definitions[shape.to] : shape;
  return target?.type === "list";
}

// A reading of which a part is missing is none.
function termsOf(reading: readonly string[], base: string, numbers: Numbers): Term[][] {
  const terms = reading.map((operand) => rowTerm(operand, base, numbers));
  return terms.some((term) => term === undefined) ? [] : [terms as Term[]];
}

function rowTerm(operand: string, base: string, numbers: Numbers): Term | undefined {
  const minus = operand.startsWith("-");
  const term = termAt(`${base}/${minus ? operand.slice(1) : operand}`, numbers);
  return term && minus ? { ...term, minus } : term;
}

function columnTerm(path: string, base: string, numbers: Numbers): Term | undefined {
  const [stem, all] = split(`/${path}`);
  const found = numbers.filter(
    (number) => number.startsWith(`${base}/`) && `${number}/`.includes(`${stem}/`),
  );
  if (found.length === 0) return undefined;
  return all ? { at: stem, of: childrenOf(stem, found) } : { at: stem };
}

function termAt(path: string, numbers: Numbers): Term | undefined {
  const [stem, all] = split(path);
  const found = numbers.filter((number) => number === stem || number.startsWith(`${stem}/`));
  if (found.length === 0) return undefined;
  return all ? { at: stem, of: childrenOf(stem, found) } : { at: stem };
}

function split(path: string): [stem: string, all: boolean] {
  return path.endsWith("/*") ? [path.slice(0, -2), true] : [path, false];
}

function childrenOf(stem: string, numbers: readonly string[]): string[] {
  const keys = numbers.map(
    (number) => number.slice(number.indexOf(`${stem}/`) + stem.length + 1).split("/")[0],
  );
  return [...new Set(keys)].map((key) => `/${key}`);
}
