import { Tokenizer } from "htmlparser2";

export type Attributes = ReadonlyMap<string, string>;

/** What is told of a page as it is read. Names are in lower case; entities are decoded. */
export interface TagEvents {
  /** The attributes that are told; most tags have none of them. */
  readonly reads: ReadonlySet<string>;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads the tags of a page one after the other, as they stand. Which belongs to which is for others to say. */
export function readTags(html: string, events: TagEvents): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagReader(html, events));
  tokenizer.write(html);
  tokenizer.end();
}

const NONE = new Map<string, string>();

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

class TagReader implements Callbacks {
  readonly #html: string;
  readonly #events: TagEvents;
  #tag = "";
  #attributes: Map<string, string> = NONE;
  #name = "";
  #value = "";

  constructor(html: string, events: TagEvents) {
    this.#html = html;
    this.#events = events;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = NONE;
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    this.#name = this.#events.reads.has(name) ? name : "";
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.#name !== "") this.#value += this.#html.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code);
  }

  onattribend(): void {
    if (this.#name === "") return;
    if (this.#attributes === NONE) this.#attributes = new Map();
    if (!this.#attributes.has(this.#name)) this.#attributes.set(this.#name, this.#value);
  }

  onopentagend(): void {
    this.#events.open(this.#tag, this.#attributes);
  }

  onselfclosingtag(): void {
    this.#events.open(this.#tag, this.#attributes);
  }

  onclosetag(start: number, end: number): void {
    this.#events.close(this.#html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.#events.text(this.#html.slice(start, end));
  }

  ontextentity(code: number): void {
    this.#events.text(String.fromCodePoint(code));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}
