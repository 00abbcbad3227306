/**
 * Whether an edition of the form holds for reports of a year.
 *
 * @param edition - a form, or whatever else states the years of its edition; without `to` the edition is in force
 * @example
 * holdsFor({ years: { from: 2019, to: 2020 } }, 2021); // false
 */
export function holdsFor(
  { years: { from, to } }: { readonly years: { readonly from: number; readonly to?: number } },
  year: number,
): boolean {
  return year >= from && (to === undefined || year <= to);
}
