import { strToU8, zipSync } from "fflate";

/** The limit: files whose text is at hand, zipped by fflate. */
export function zipOf(parts: Readonly<Record<string, string>>): () => Uint8Array {
  return () =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 6,
    });
}
