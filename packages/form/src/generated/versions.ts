// Generated from schemas/released by "npm run generate". Do not edit.
import type { EditionVersions } from "../upgrade.ts";

/** The schema versions of every edition, oldest edition first. */
export const versions: readonly EditionVersions[] = [
  { edition: "2019", current: "1.0.0", older: [], steps: [] },
  { edition: "2021", current: "1.0.0", older: [], steps: [] },
];
