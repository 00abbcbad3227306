import { plainNumber } from "@nianbao/form/exact";
import { text } from "./text.ts";

/**
 * A number as it stands in a cell: without separators and without an exponent. Blank stays blank, it is never 0.
 *
 * @throws {TypeError} for anything but a number or `null`
 */
export function cell(value: number | null): string | number {
  // Small whole numbers, which most are, need no more than this.
  if (((value as number) | 0) === value) return value;
  if (value === null) return "";
  if (!Number.isFinite(value)) throw new TypeError("not a number");
  return plainNumber(value);
}

/** A word that stands in a cell, such as a unit. */
export function word(value: string | null): string {
  return value === null ? "" : text(value);
}
