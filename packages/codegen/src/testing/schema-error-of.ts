import { SchemaError } from "../index.ts";

/** The error with which something does not compile. */
export function schemaErrorOf(act: () => unknown): SchemaError {
  try {
    act();
  } catch (error) {
    if (error instanceof SchemaError) return error;
    throw error;
  }
  throw new Error("It compiled.");
}
