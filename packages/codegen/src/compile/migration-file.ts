import type { Source } from "@nianbao/form/types";

/** A text in every language. */
export interface Reason {
  readonly "zh-CN": string;
  readonly en: string;
}

interface Because {
  readonly reason: Reason;
  readonly source: Source;
}

/** An edition's `migration.json`, as `schemas/vocabulary/migration.schema.json` describes it. */
export interface MigrationFile {
  readonly from: string;
  readonly keeps?: readonly (Because & { readonly paths: readonly string[] })[];
  readonly moves?: readonly (Because & { readonly from: string; readonly to: string })[];
  readonly splits?: readonly (Because & { readonly from: string; readonly into: readonly string[] })[];
  readonly merges?: readonly (Because & { readonly from: readonly string[]; readonly into: string })[];
  readonly drops?: readonly (Because & { readonly paths: readonly string[] })[];
  readonly additions?: readonly (Because & { readonly paths: readonly string[] })[];
}

/** What a statement says: `from` in the edition before, `to` in this one. */
export interface Statement extends Because {
  readonly kind: "move" | "split" | "merge" | "drop" | "add";
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Where in the file it stands, for messages. */
  readonly pointer: string;
}

/** The statements of a file, in order. */
export function statementsOf(file: MigrationFile): Statement[] {
  const each = <T extends Because>(
    name: keyof MigrationFile,
    statements: readonly T[] = [],
    places: (one: T) => [Statement["kind"], readonly string[], readonly string[]][],
  ): Statement[] =>
    statements.flatMap((one, index) =>
      places(one).map(([kind, from, to]) => ({
        kind,
        from,
        to,
        reason: one.reason,
        source: one.source,
        pointer: `/${name}/${index}`,
      })),
    );
  return [
    ...each("keeps", file.keeps, ({ paths }) => paths.map((path) => ["move", [path], [path]])),
    ...each("moves", file.moves, ({ from, to }) => [["move", [from], [to]]]),
    ...each("splits", file.splits, ({ from, into }) => [["split", [from], into]]),
    ...each("merges", file.merges, ({ from, into }) => [["merge", from, [into]]]),
    ...each("drops", file.drops, ({ paths }) => paths.map((path) => ["drop", [path], []])),
    ...each("additions", file.additions, ({ paths }) => paths.map((path) => ["add", [], [path]])),
  ];
}
