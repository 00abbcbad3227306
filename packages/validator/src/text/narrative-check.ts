import { excerpt, narrativeContradictionUnbound, narrativeContradictionUnfilled } from "@nianbao/findings";
import { bindText } from "@nianbao/form/placeholders";
import { type Piece, piecesOf, sentencesOf } from "./blocks.ts";
import { addContradictions } from "./contradictions.ts";
import { hasGap } from "./gaps.ts";
import { plain, withYears } from "./normalise.ts";
import { addUnequalParts, mayList } from "./parts.ts";
import { Reader } from "./reader.ts";
import { addRepeated } from "./repeats.ts";
import type { Said } from "./said.ts";
import type { Setting } from "./setting.ts";
import { addWrongYear } from "./years.ts";

/** Checks one narrative, sentence by sentence. */
export class NarrativeCheck {
  readonly #setting: Setting;
  readonly #narrative: string;
  readonly #reader: Reader;
  /** The sentence before, normalised. */
  #before = "";

  constructor(setting: Setting, narrative: string) {
    this.#setting = setting;
    this.#narrative = narrative;
    this.#reader = new Reader(setting.statements, setting.organ, narrative);
  }

  run(blocks: readonly unknown[]): void {
    for (const piece of piecesOf(blocks, this.#narrative)) {
      this.#reader.rest();
      this.#before = "";
      for (const sentence of sentencesOf(piece.text)) {
        this.#holes(sentence, piece);
        if (!piece.heading) this.#sentence(sentence, piece);
      }
    }
  }

  // What could hold nothing to judge is not read: most sentences have neither a number nor a denial.
  #sentence(sentence: string, piece: Piece): void {
    const counts = COUNTS.test(sentence);
    const named = this.#setting.names.test(sentence);
    if (!counts && !named) return;
    const bare = plain(sentence);
    const text = withYears(bare, this.#setting.year);
    const claiming = named || this.#reader.awake;
    const clauses = claiming || mayList(bare) ? this.#setting.lexer.clausesOf(text) : [];
    const claims = claiming ? this.#reader.read(clauses, text) : [];
    this.#judge({
      setting: this.#setting,
      narrative: this.#narrative,
      before: this.#before,
      ...{ piece, sentence, bare, text, clauses, claims },
    });
    this.#before = text;
  }

  #judge(said: Said): void {
    if (!addContradictions(said)) addUnequalParts(said);
    addRepeated(said);
    addWrongYear(said);
  }

  #holes(sentence: string, { path }: Piece): void {
    const { found, report } = this.#setting;
    if (hasGap(sentence))
      found.add(narrativeContradictionUnfilled, path, { quote: excerpt(sentence.trim()) });
    if (!sentence.includes("{{")) return;
    for (const actual of bindText(sentence, report).unbound)
      found.add(narrativeContradictionUnbound, path, { actual });
  }
}

const COUNTS = /[\d０-９一二三四五六七八九十百两零未无均皆]|没有|不存在|全部/;
