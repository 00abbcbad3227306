import type { Attributes } from "./tags.ts";

/** Elements that are no part of the text. */
const NO_TEXT = new Set(
  "script style noscript template svg math iframe object audio video canvas map select textarea datalist head".split(
    " ",
  ),
);
/** Elements that are not what a page is about. */
const BESIDE = new Set("nav footer aside button dialog".split(" "));
/** Elements that hold nothing. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** What ends an element whose end tag may be left out: beginnings and ends of others. */
const ENDS: ReadonlyMap<string, RegExp> = new Map([
  [
    "p",
    /^(?:p|div|table|ul|ol|dl|h[1-6]|section|article|header|footer|form|hr|pre|blockquote|\/(?:div|td|th|li|body))$/,
  ],
  ["li", /^(?:li|\/(?:ul|ol))$/],
  ["td", /^(?:td|th|tr|tbody|\/(?:tr|tbody|table))$/],
  ["tr", /^(?:tr|tbody|\/(?:tbody|table))$/],
]);

/** How much of a page is read: what it shows, or also what stands beside the text and what it hides. */
export type Extent = "shown" | "all";

/** Follows the tags of a page, and tells what is passed over. */
export class PassedOver {
  readonly #extent: Extent;
  #element: string | undefined;
  #depth = 0;

  constructor(extent: Extent) {
    this.#extent = extent;
  }

  /** Whether what comes now is passed over. */
  get now(): boolean {
    return this.#element !== undefined;
  }

  /** @returns whether the element is passed over */
  open(name: string, attributes: Attributes): boolean {
    this.#mayEnd(name);
    if (this.#element === undefined) {
      if (VOID.has(name) || !this.#isPassedOver(name, attributes))
        return VOID.has(name) && isHidden(attributes);
      this.#element = name;
      this.#depth = 1;
    } else if (name === this.#element) this.#depth++;
    return true;
  }

  /** @returns whether the end tag is passed over */
  close(name: string): boolean {
    if (!this.now) return false;
    this.#mayEnd(`/${name}`);
    if (!this.now) return false;
    if (name === this.#element && --this.#depth === 0) this.#element = undefined;
    return true;
  }

  #isPassedOver(name: string, attributes: Attributes): boolean {
    if (NO_TEXT.has(name)) return true;
    return this.#extent === "shown" && (BESIDE.has(name) || isHidden(attributes));
  }

  #mayEnd(tag: string): void {
    if (this.#element !== undefined && this.#depth === 1 && ENDS.get(this.#element)?.test(tag))
      this.#element = undefined;
  }
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has("hidden")) return true;
  const style = attributes.get("style");
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
