import type { Statements } from "./statements.ts";

/** What the generator makes of an edition for the checks of its text. */
export interface EditionText {
  /** The narratives of each text section. */
  readonly sections: readonly TextSection[];
  /** Which phrases of the text speak of which cells. */
  readonly statements: Statements;
}

export interface TextSection {
  readonly key: string;
  readonly narratives: readonly string[];
}
