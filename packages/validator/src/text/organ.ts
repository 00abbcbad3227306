/** The organ whose report it is, to tell its own figures from those of others. */
export class Organ {
  readonly #names: readonly string[];
  readonly #region: string;
  readonly #own: boolean;

  constructor(name: string, scope: unknown) {
    const short = name.replace(/人民政府/g, "政府");
    this.#names = [...new Set([short, short.replace(/政府(办公[厅室]|办)$/, "政府")])];
    this.#region = /([省市县区州盟旗镇乡]|街道)(?:政府|管委会|管理委员会|办事处)$/.exec(short)?.[1] ?? "";
    this.#own = scope === "own";
  }

  /** Whether its name ends with one of these. */
  endsWith(endings: readonly string[]): boolean {
    return this.#names.some((name) => endings.some((ending) => name.endsWith(ending)));
  }

  /** Whether 我局, 全县, 本镇 and the like are this organ as the tables count it. */
  isWe(words: string): boolean {
    const what = words.slice(1);
    if (what === "级" || what === "系统") return what === "级" && this.#own;
    if (!/^(?:[省市县区州盟旗镇乡]|街道)$/.test(what)) return true;
    return this.#region === what || this.#names[0] === "";
  }

  /** Whether a noun that ends like an organ or a region names this organ. */
  isNamed(noun: string): boolean {
    const short = noun.replace(/人民政府/g, "政府");
    if (/^[省市县区州盟旗]政府$/.test(short) && !this.#own && this.#names.length === 1) return false;
    return this.#names.some((name) => isWithin(short, name) && (isEnd(short, name) || this.#isRegion(short)));
  }

  /** Whether a noun can be no name of this organ, however it is shortened. */
  isForeign(noun: string): boolean {
    const short = noun.replace(/人民政府/g, "政府");
    return !this.#names.some((name) => isWithin(short, name));
  }

  #isRegion(noun: string): boolean {
    return this.#region !== "" && noun.endsWith(this.#region);
  }
}

function isEnd(noun: string, name: string): boolean {
  return noun.at(-1) === name.at(-1);
}

// 沾益区发改局 is within 曲靖市沾益区发展和改革局.
function isWithin(noun: string, name: string): boolean {
  let at = 0;
  for (const sign of noun) {
    at = name.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
