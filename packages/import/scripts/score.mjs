/**
 * Compares what was read with what a person read.
 *
 * @returns how many numbers the source has; how many came out `right`; how many are `flagged`: blank or wrong, with a finding about
 *   their place; how many are `silent`: lost, wrong or made up without one
 */
export function score({ edition, values }, report, findings) {
  const result = { present: 0, right: 0, flagged: 0, silent: 0, wrong: [] };
  for (const [path, expected] of Object.entries(values)) {
    if (expected !== null) result.present++;
    const actual = report?.edition === edition ? valueAt(report, path) : undefined;
    const isRight = (actual ?? null) === expected;
    const isFlagged = findings.some((finding) => finding.severity !== "info" && covers(finding, path));
    if (isRight && (expected !== null || isFlagged)) result.right += expected === null ? 0 : 1;
    else if (isFlagged) result.flagged++;
    else {
      result.silent++;
      result.wrong.push({ path, expected, actual: actual ?? null });
    }
  }
  return result;
}

function covers({ path, cells }, place) {
  return path === "" || place === path || place.startsWith(`${path}/`) || (cells?.includes(place) ?? false);
}

function valueAt(report, path) {
  return path
    .slice(1)
    .split("/")
    .reduce((value, key) => value?.[key], report);
}

/** Adds scores up. */
export function sum(scores) {
  const total = { present: 0, right: 0, flagged: 0, silent: 0 };
  for (const one of scores) for (const key of Object.keys(total)) total[key] += one[key];
  return total;
}
