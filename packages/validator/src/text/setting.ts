import type { Found } from "../found.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";
import { Lexer } from "./lex.ts";
import { lexiconOf } from "./lexicon.ts";
import { Organ } from "./organ.ts";
import type { Statements } from "./statements.ts";
import { Tables } from "./tables.ts";

/** What the text of one report is read with. */
export interface Setting {
  readonly statements: Statements;
  readonly report: Fields;
  readonly found: Found;
  readonly organ: Organ;
  readonly lexer: Lexer;
  readonly tables: Tables;
  /** Matches where a word names what the tables count. */
  readonly names: RegExp;
  /** The report year; without one, years are not judged. */
  readonly year: number | undefined;
  /** The years that its period covers. */
  readonly covered: readonly number[];
  /** Figures without a table, by what they count, as they were first stated. */
  readonly figures: Map<string, StatedFigure>;
  /** The contradictions that were found, so that none is told twice of a block. */
  readonly contradicted: Set<string>;
}

export interface StatedFigure {
  readonly value: number;
  readonly quote: string;
}

export function settingOf(statements: Statements, report: Fields, found: Found): Setting {
  const { name, scope } = fieldsOf(report["organ"]);
  const organ = new Organ(typeof name === "string" ? name : "", scope);
  const { words, names } = lexiconOf(statements);
  const year = Number.isInteger(report["year"]) ? (report["year"] as number) : undefined;
  return {
    ...{ statements, report, found, organ, names, year },
    lexer: new Lexer(words, organ),
    tables: new Tables(statements.families, report),
    covered: coveredBy(report, year),
    figures: new Map(),
    contradicted: new Set(),
  };
}

function coveredBy({ period }: Fields, year: number | undefined): number[] {
  const { from, to } = fieldsOf(period);
  const years = [from, to].map((day) => (typeof day === "string" ? Number(day.slice(0, 4)) : Number.NaN));
  return [...(year === undefined ? [] : [year]), ...years.filter((one) => Number.isInteger(one))];
}
