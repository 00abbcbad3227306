import type { Form } from "@nianbao/form/types";
import type { Case } from "../case.ts";
import { type Json, withValue } from "../json.ts";
import type { CaseFiles } from "../stated/case-files.ts";
import { type Place, placesOf } from "./places.ts";

/** What the cases of an edition are made from. */
export interface EditionBase {
  readonly form: Form;
  readonly places: readonly Place[];
  /** A report without a finding, with text of every kind. */
  readonly base: Json;
  /** The same with one neutral sentence for each text: as small as a report can be, and silent on its numbers. */
  readonly plain: Json;
  /** The report of the year before, where the edition has one. */
  readonly previous?: Json;
}

const NEUTRAL = [{ type: "paragraph", text: "已按规定办理，没有收取费用。" }];

/** Reads the base reports of an edition as reports of its current schema version. */
export function editionBase(form: Form, { reports }: CaseFiles): EditionBase {
  const places = placesOf(form);
  const { edition, schemaVersion } = form;
  const current = (report: Json): Json => ({ ...report, edition, schemaVersion });
  const base = current(reports.base);
  const texts = places.filter(({ shape }) => shape.type === "list");
  const plain = texts.reduce((report, { path }) => withValue(report, path, NEUTRAL), base);
  const { previous } = reports;
  return { form, places, base, plain, ...(previous ? { previous: current(previous) } : {}) };
}

/** Makes cases of an edition from its form and its base. */
export type MakeCases = (edition: EditionBase) => readonly Case[];
