import { valueAt } from "@nianbao/form/pointer";
import type { Waiver } from "@nianbao/types";
import { expect, test } from "vitest";
import { changed, editions } from "../test-cases.ts";
import { applyWaivers, makeWaivers, validate } from "./index.ts";

const total = "/requests/outcomes/granted/total";
const reason = "已发布，不再更改";

test.each(editions)(
  "edition $edition: a known finding is waived as long as its cells keep their values",
  ({ base }) => {
    const off = (by: number, more = {}) =>
      changed(base, { patch: { [total]: (valueAt(base, total) as number) + by, ...more } });
    const report = off(2);
    const { findings } = validate(report);
    const waivers = makeWaivers(findings, report, reason);
    expect(waivers.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `applicant-total ${total}`,
      "outcomes-total /requests/outcomes/total/total",
    ]);
    expect(waivers[0]?.values[total]).toBe(valueAt(report, total));
    expect(Object.keys(waivers[0]?.values ?? {})).toEqual(findings[0]?.cells);

    const waived = validate(report, { waivers });
    expect(waived).toMatchObject({ valid: true, complete: true, consistent: true });
    expect(waived.findings).toEqual(findings.map((finding) => ({ ...finding, waived: reason })));

    const later = validate(off(3), { waivers });
    expect(later).toMatchObject({ valid: false, consistent: false });
    expect(later.findings.some((finding) => finding.waived)).toBe(false);

    // A fault of another kind is none of theirs.
    const another = validate(off(2, { "/year": null }), { waivers });
    expect(another).toMatchObject({ valid: false, consistent: true });
  },
);

test.each(editions)("edition $edition: blanks, days and missing keys are waived, too", ({ base }) => {
  const cell = "/requests/carriedForward/total";
  const day = { "/publishedOn": "2030-01-01" };
  const report = changed(base, { patch: { [cell]: null, ...day }, remove: ["/organ/name"] });
  const { findings } = validate(report);
  const waivers = makeWaivers(findings, report, reason);
  expect(validate(report, { waivers })).toMatchObject({ valid: true, complete: true });
  const again = changed(report, { patch: { "/publishedOn": "2031-01-01" } });
  const open = validate(again, { waivers }).findings.filter((finding) => finding.waived === undefined);
  expect(open.map(({ path }) => path)).toEqual(["/publishedOn"]);
});

test("waivers made again keep their reasons", () => {
  const [{ base } = { base: {} }] = editions;
  const report = changed(base, { patch: { "/year": null } });
  const waivers = makeWaivers(validate(report).findings, report, reason);
  const { findings } = validate(report, { waivers });
  expect(makeWaivers(findings, report)).toEqual(waivers);
});

test("a waiver's paths reach no prototype", () => {
  const [{ base } = { base: {} }] = editions;
  const report = changed(base, { patch: { "/year": null } });
  const { findings } = validate(report);
  const values = { "/__proto__/constructor": null, "/toString": null };
  const waivers: Waiver[] = [{ code: "wrong-type", path: "/year", reason, values }];
  expect(applyWaivers(findings, waivers, report)[0]?.waived).toBe(reason);
});
