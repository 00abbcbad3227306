import type { ExpectedFinding } from "../case.ts";
import type { Problem } from "../problem.ts";
import type { GivenFinding } from "./implementation.ts";

/** What is compared of a finding besides its code and its path. */
export const comparable = ["severity", "expected", "actual"] as const;
export type Compared = (typeof comparable)[number];

/** What was found otherwise than it must be. The order of findings is left to the implementation. */
export function compareFindings(
  expected: readonly ExpectedFinding[],
  given: readonly GivenFinding[],
  compared: readonly Compared[] = comparable,
): Problem[] {
  const surplus = [...given];
  const problems = expected.flatMap((finding): Problem[] => {
    const place = surplus.findIndex(({ code, path }) => code === finding.code && path === finding.path);
    const [match] = place < 0 ? [] : surplus.splice(place, 1);
    return match
      ? differences(finding, match, compared)
      : [{ at: nameOf(finding), expected: detailsOf(finding) }];
  });
  return [...problems, ...surplus.map((finding) => ({ at: nameOf(finding), actual: detailsOf(finding) }))];
}

function differences(
  expected: ExpectedFinding,
  given: GivenFinding,
  compared: readonly Compared[],
): Problem[] {
  return compared
    .filter((key) => key in expected && JSON.stringify(expected[key]) !== JSON.stringify(given[key]))
    .map((key) => ({ at: `${nameOf(expected)} ${key}`, expected: expected[key], actual: given[key] }));
}

function nameOf({ code, path }: GivenFinding): string {
  return `${code} ${path || '""'}`;
}

function detailsOf(finding: GivenFinding): object {
  return Object.fromEntries(comparable.filter((key) => key in finding).map((key) => [key, finding[key]]));
}
