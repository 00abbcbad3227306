import { z } from "zod";
import { isDate } from "../structure/dates.ts";
import { code as codeOf } from "../structure/expectations.ts";
import { fits } from "../structure/numbers.ts";

export const count: z.ZodInt = z.int().min(0);

export const date: z.ZodString = z.string().refine(isDate, { error: "no day, written 2024-01-31" });

/** Money, with at most so many decimals. */
export function amount(decimals: number): z.ZodNumber {
  return z
    .number()
    .min(0)
    .refine((value) => fits(value, decimals), { error: `more than ${decimals} decimals` });
}

/** A code of a given form; `check` names what else holds of it. */
export function code(check: string, form: string): z.ZodString {
  return z.string().refine(codeOf(check, form).accepts, { error: `no ${check}` });
}
