import { type Identity, isSameUnit } from "./unit.ts";

/** A unit that is to report: its name or its unified social credit code; or an object, where a name alone does not tell. */
export type ExpectedUnit = string | { readonly name: string; readonly creditCode?: string };

/** Who has reported, and who was expected to. Keeps what units are known by, and nothing of their reports. */
export class Roster {
  readonly #expected: readonly { readonly unit: ExpectedUnit; reported: boolean }[] | undefined;
  readonly #byName = new Map<string, Identity[]>();
  readonly #creditCodes = new Set<string>();

  constructor(expected?: Iterable<ExpectedUnit>) {
    this.#expected = expected && [...expected].map((unit) => ({ unit, reported: false }));
  }

  /** Writes down that a unit reports; `false` when it has reported before. */
  admit(unit: Identity): boolean {
    const { name, creditCode } = unit;
    const namesakes = name === undefined ? [] : this.#namesakes(name);
    if (creditCode !== undefined && this.#creditCodes.has(creditCode)) return false;
    if (namesakes.some((other) => isSameUnit(unit, other))) return false;
    if (creditCode !== undefined) this.#creditCodes.add(creditCode);
    namesakes.push(unit);
    return true;
  }

  #namesakes(name: string): Identity[] {
    const namesakes = this.#byName.get(name) ?? [];
    this.#byName.set(name, namesakes);
    return namesakes;
  }

  /** Crosses a unit off the list; `false` when there is a list, and it is not on it. */
  expects(unit: Identity): boolean {
    if (!this.#expected) return true;
    const found = this.#expected.filter((each) => isMeant(each.unit, unit));
    for (const each of found) each.reported = true;
    return found.length > 0;
  }

  /** The names of those who are on the list and have not reported, each once. */
  missing(): string[] {
    const missing = this.#expected?.filter(({ reported }) => !reported) ?? [];
    return [...new Set(missing.map(({ unit }) => (typeof unit === "string" ? unit : unit.name)))];
  }
}

function isMeant(expected: ExpectedUnit, unit: Identity): boolean {
  if (typeof expected === "string") return expected === unit.name || expected === unit.creditCode;
  return isSameUnit(expected, unit);
}
