import { literal } from "../print.ts";
import { step } from "./names.ts";

/** A pointer below a numbered place as generated code makes it, when it needs one: fixed text, and counting variables. */
export class Below {
  readonly #parts: readonly Part[];

  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** The item of a list that a variable counts. */
  static item(variable: string): Below {
    return new Below([{ variable }]);
  }

  key(key: string): Below {
    return new Below([...this.#parts, step(key)]);
  }

  item(variable: string): Below {
    return new Below([...this.#parts, { variable }]);
  }

  /** How many variables count. */
  get depth(): number {
    return this.#parts.filter((part) => typeof part !== "string").length;
  }

  /** TypeScript that makes the pointer. */
  get code(): string {
    const texts: string[] = [];
    let text = "";
    for (const part of this.#parts) {
      if (typeof part === "string") text += part;
      else {
        texts.push(literal(`${text}/`), part.variable);
        text = "";
      }
    }
    return [...texts, ...(text === "" ? [] : [literal(text)])].join(" + ");
  }
}

type Part = string | { readonly variable: string };
