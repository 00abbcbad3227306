import { forms } from "@nianbao/form";
import { valueAt } from "@nianbao/form/pointer";
import { expect, test } from "vitest";
import { changed, editions, type Json } from "../../test-cases.ts";
import { validate } from "../index.ts";

const columns = (row: string) => [
  `${row}/naturalPersons`,
  ...["businesses", "researchInstitutions", "publicInterestGroups", "legalServiceProviders", "others"].map(
    (key) => `${row}/organizations/${key}`,
  ),
  `${row}/total`,
];

// The report of the year before, of whatever edition, that carries forward what `report` carries over.
function before(report: Json, base: Json): Json {
  const forward = columns("/requests/carriedForward");
  const patch = Object.fromEntries(
    columns("/requests/carriedOver").map((path, i) => [forward[i] as string, valueAt(report, path)]),
  );
  return changed(base, { patch: { ...patch, "/year": (report["year"] as number) - 1 } });
}

test("all seven columns are compared, across editions, too", () => {
  for (const { base, edition } of editions)
    for (const { base: other, edition: earlier } of editions) {
      const codes = (previous: unknown) => {
        const { findings, valid, consistent } = validate(base, { previous, text: false });
        return { valid, consistent, findings: findings.map(({ code, path }) => `${code} ${path}`) };
      };
      const ok = before(base, other);
      const patch = Object.fromEntries(columns("/requests/carriedForward").map((path) => [path, 0]));
      const mismatches = columns("/requests/carriedOver").map((path) => `carried-over-mismatch ${path}`);
      const rest = (one: string) => !one.startsWith("in-force");
      const says = `${earlier} then ${edition}`;
      expect(codes(ok).findings.filter(rest), says).toEqual([]);
      expect(codes(changed(ok, { patch })).findings.filter(rest), says).toEqual(mismatches);
      // Customary, so that a report stays valid and consistent.
      expect(codes(changed(ok, { patch })), says).toMatchObject({ valid: true, consistent: true });
    }
});

test("what the other edition has no cells for is not judged", () => {
  const across = (equation: (typeof forms)[0]["equations"][0]) =>
    [...equation.sum, ...equation.equals].filter((term) => term.previous).map((term) => term.path);
  for (const { base, edition } of editions)
    for (const { base: other } of editions) {
      const form = forms.find((one) => one.edition === edition);
      const lacking = (form?.equations ?? []).filter((equation) =>
        across(equation).some((path) => valueAt(other, path) === undefined),
      );
      const { findings } = validate(base, { previous: before(base, other), text: false });
      const places = lacking.map(({ code, at }) => `${code} ${at}`);
      expect(findings.filter(({ code, path }) => places.includes(`${code} ${path}`))).toEqual([]);
    }
});

test.each([undefined, null, [], "report", 7, {}, { year: "2022" }, { requests: null }])(
  "last year's report may be anything: %j",
  (previous) => {
    for (const { base } of editions) expect(validate(base, { previous }).findings).toEqual([]);
  },
);
