import type { Equation, Form, Publication } from "@nianbao/form/types";
import type { EmittedEdition } from "../emitter.ts";
import { doc, literal, printed, typeName } from "../print.ts";
import { textSections } from "./text-sections.ts";

/**
 * `checks.ts`: everything that the validator knows of an edition.
 *
 * @param official - the edition alone, when the form has a profile's additions
 */
export function checksFile(form: Form, source: string, official: Form = form): string {
  const { edition, schemaVersion, years, publication } = form;
  const numbers = Object.fromEntries(
    form.cells
      .filter(({ kind, path }) => kind !== "count" && form.equations.some((one) => holds(one, path)))
      .map(({ kind, path }) => [path, kind]),
  );
  const sections = textSections(form, official);
  const firstDeadline = firstOf(publication);
  const facts = literal({ edition, schemaVersion, years, publication, firstDeadline, sections, numbers });
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: `@nianbao/form/labels/${edition}`,
      namedImports: ["labels"],
    });
    file.addImportDeclaration({
      moduleSpecifier: "../../checks.ts",
      namedImports: ["EditionChecks"],
      isTypeOnly: true,
    });
    file.addImportDeclaration({ moduleSpecifier: "./rules.ts", namedImports: ["rules"] });
    file.addImportDeclaration({
      moduleSpecifier: "./sound.ts",
      namedImports: ["areBalanced", "isSound", "terms"],
    });
    file.addImportDeclaration({ moduleSpecifier: "./structure.ts", namedImports: ["structure"] });
    file.addStatements(
      `\nexport const checks: EditionChecks = ${facts.replace(/}$/, ", labels, rules, structure, isSound, areBalanced, terms }")};`,
    );
  });
}

// As the validator's days are numbers: 131 for `01-31`.
function firstOf({ deadline, deadlines }: Publication): number {
  return Math.min(...[deadline, ...Object.values(deadlines)].map((day) => Number(day.replace("-", ""))));
}

function holds({ sum, equals }: Equation, path: string): boolean {
  return [...sum, ...equals].some((term) => term.path === path);
}

/** What a validator can do besides judging structure, equations and days, and the modules that hold it. */
const PARTS = { older: "../../older.ts", checkText: "../../text/check-text.ts" } as const;

/**
 * `index.ts`: the validator of one edition or one profile alone.
 *
 * @param parts - what else it does: `older` when reports of older schema versions exist, and have to be taken to the current
 *   one; `checkText` to look at the text, which takes the rules of every edition into a bundle
 */
export function editionFile(form: Form, parts: readonly (keyof typeof PARTS)[], source: string): string {
  const given = parts.length === 0 ? "" : `, { ${parts.join(", ")} }`;
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../judge.ts",
      namedImports: [{ name: "Validate", isTypeOnly: true }, "validatorOf"],
    });
    for (const part of parts)
      file.addImportDeclaration({ moduleSpecifier: PARTS[part], namedImports: [part] });
    file.addImportDeclaration({ moduleSpecifier: "./checks.ts", namedImports: ["checks"] });
    file.addStatements(`
/** ${doc(validates(form))}${parts.includes("checkText") ? "" : "; it does not look at their text"}. */
export const validate: Validate = validatorOf([checks]${given});`);
  });
}

function validates({ edition, profile }: Form): string {
  return `Validates reports of the ${profile ? `profile ${profile.name}` : `edition ${edition}`}, and of no other`;
}

/** The index of editions, oldest first. */
export function indexFile(editions: readonly EmittedEdition[]): string {
  const names = editions.map(({ form }) => `checks${typeName(form.edition)}`);
  return printed("schemas/annual-report", (file) => {
    for (const { form } of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${form.edition}/checks.ts`,
        namedImports: [{ name: "checks", alias: `checks${typeName(form.edition)}` }],
      });
    file.addImportDeclaration({
      moduleSpecifier: "../checks.ts",
      namedImports: ["EditionChecks"],
      isTypeOnly: true,
    });
    file.addStatements(`\n/** What is known of every edition, oldest first. */
export const editions: readonly EditionChecks[] = [${names.join(", ")}];`);
  });
}

/** `texts.ts`: what the checks of the text know of every edition. */
export function textsFile(editions: readonly EmittedEdition[]): string {
  const entries = editions.map(({ form }) => `${literal(form.edition)}: statements${typeName(form.edition)}`);
  return printed("schemas/annual-report", (file) => {
    for (const { form } of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${form.edition}/statements.ts`,
        namedImports: [{ name: "statements", alias: `statements${typeName(form.edition)}` }],
      });
    file.addImportDeclaration({
      moduleSpecifier: "../text/statements.ts",
      namedImports: ["Statements"],
      isTypeOnly: true,
    });
    file.addStatements(`
/** Which phrases of the text speak of which cells, for every edition. */
export const texts: Readonly<Record<string, Statements | undefined>> = { ${entries.join(", ")} };`);
  });
}
