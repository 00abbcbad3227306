import type { Publication, Source, Unit } from "@nianbao/form/types";

/** A schema node in the dialect of `schemas/vocabulary/dialect.json`. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly "x-en"?: string;
  readonly "x-source"?: Source;
  readonly "x-unit"?: Unit;
  readonly "x-years"?: { readonly from: number; readonly to?: number };
  readonly "x-publication"?: Publication;
  readonly "x-section"?: number;
  readonly "x-layout"?: "crosstab" | "columns" | "blocks";
  readonly "x-group"?: string;
  readonly "x-corner"?: string;
  readonly "x-note"?: string;
  readonly "x-lead"?: true;
  readonly "x-decimals"?: number;
  readonly "x-check"?: string;
  readonly "x-rules"?: readonly RuleNode[];
}

/** An equation as the schema states it. */
export interface RuleNode {
  readonly code: string;
  readonly sum: readonly string[];
  readonly equals: readonly string[];
  readonly at: string;
  readonly source: Source;
}
