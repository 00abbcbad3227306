import { literal } from "../print.ts";
import { step } from "./names.ts";

/** A path as generated code makes it, when it needs one: pieces of fixed text, and variables that hold the rest. */
export class Place {
  readonly #parts: readonly Part[];

  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** The report itself. */
  static readonly report: Place = new Place([]);

  /** The place whose path a variable holds. */
  static in(variable: string): Place {
    return new Place([{ variable }]);
  }

  /** The place of a key below this one. */
  key(key: string): Place {
    return new Place([...this.#parts, step(key)]);
  }

  /** The place below this one that a variable counts. */
  item(variable: string): Place {
    return new Place([...this.#parts, "/", { variable }]);
  }

  /** TypeScript that makes the path. */
  get code(): string {
    const pieces: string[] = [];
    let text = "";
    for (const part of [...this.#parts, undefined]) {
      if (typeof part === "string") {
        text += part;
        continue;
      }
      if (text !== "") pieces.push(literal(text));
      if (part) pieces.push(part.variable);
      text = "";
    }
    return pieces.length === 0 ? literal("") : pieces.join(" + ");
  }
}

type Part = string | { readonly variable: string };
