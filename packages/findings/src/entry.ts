import type { FindingCode, FindingParam, FoundAt, Lang, Severity } from "@nianbao/types";

/** What the catalogue says about a code, or about one variant of it. */
export interface Entry {
  readonly code: FindingCode;
  readonly variant?: string;
  readonly severity: Severity;
  /** One template a language, with `{name}` for each parameter. */
  readonly message: Readonly<Record<Lang, string>>;
  /** Parameters that are no field of a finding. */
  readonly params?: readonly string[];
  /** Parameters whose values are said in words. */
  readonly words?: Readonly<Record<string, Words>>;
  readonly source?: string;
}

/** How each language says a value. */
export type Words = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** The parameters that an entry's message names. */
export type Param<E extends Entry> = Placeholder<E["message"]["zh-CN"]>;

/** What a message is said with: exactly the parameters that it names. */
export type Values<E extends Entry> = Named<E, Param<E>>;

/** What a finding is made of, besides its path: what its message names, and whatever else is known. */
export type Details<E extends Entry> = Known & Named<E, Exclude<Param<E>, "path" | "label">>;

interface Known {
  /** The official labels of the place. */
  readonly label: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly cells?: readonly string[] | undefined;
  /** The clause that it rests on; the catalogue's own where it has one and none is given. */
  readonly source?: string | undefined;
  readonly at?: FoundAt | undefined;
  readonly suggested?: number | undefined;
}

type Named<E extends Entry, Name extends string> = { readonly [Key in Name]: ValueOf<E, Key> };

type ValueOf<E extends Entry, Name extends Param<E> | string> = Name extends "expected" | "actual"
  ? unknown
  : Name extends "suggested"
    ? number
    : Name extends "label" | "path"
      ? string
      : FindingParam;

type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
