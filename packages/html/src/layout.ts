import type { Draft } from "@nianbao/types";

/** What the page needs of an edition: the generator makes one from each form. */
export interface Layout<Report = Draft> {
  readonly edition: string;
  readonly schemaVersion: string;
  /** Official labels of what stands below the title. */
  readonly labels: {
    readonly organ: string;
    readonly publishedOn: string;
    readonly period: string;
  };
  /** The sections as markup. */
  sections(report: Report): string;
}
