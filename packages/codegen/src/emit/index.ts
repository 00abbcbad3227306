import type { Emitter } from "./emitter.ts";
import { emitForm } from "./form.ts";
import { emitTypes } from "./types.ts";

/** One emitter a package, in the order of the packages. */
export const emitters: readonly Emitter[] = [emitTypes, emitForm];
