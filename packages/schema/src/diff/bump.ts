import type { Bump } from "./change.ts";

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether a rise is at least as far as another. */
export function reaches(bump: Bump, least: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(least);
}

/** The farthest of several rises. */
export function farthest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((worst, bump) => (reaches(bump, worst) ? bump : worst), "none");
}
