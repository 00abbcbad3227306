import type { RuleNode, SchemaNode } from "../json-schema.ts";

/** `profile.json`: what a vendor adds to an edition. Its schema is `vocabulary/profile.schema.json`. */
export interface ProfileFile {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly "x-en": string;
  readonly extends: {
    readonly edition: string;
    readonly schemaVersion: string;
    readonly sha256?: string;
  };
  readonly additions: readonly Addition[];
  readonly rules?: readonly ProfileRule[];
  readonly findings?: Readonly<Record<string, ProfileFinding>>;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** Keys that an object of the edition gets besides its own. */
export interface Addition {
  /** JSON Pointer of the object. */
  readonly in: string;
  readonly after?: string;
  readonly properties: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
}

/** An equation of an object of the edition. */
export interface ProfileRule extends RuleNode {
  readonly in: string;
}

export interface ProfileFinding {
  readonly severity: string;
  readonly message: { readonly "zh-CN": string; readonly en: string };
}
