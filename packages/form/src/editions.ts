import type { Form } from "./form.ts";
import { forms } from "./generated/index.ts";
import { holdsFor } from "./years.ts";

/** The form of an edition, or `undefined` when there is none of that name. */
export function formOf(edition: unknown): Form | undefined {
  return forms.find((form) => form.edition === edition);
}

/**
 * The form that holds for a report year.
 *
 * @example formForYear(2020)?.edition; // "2019"
 */
export function formForYear(year: number): Form | undefined {
  return forms.find((form) => holdsFor(form, year));
}
