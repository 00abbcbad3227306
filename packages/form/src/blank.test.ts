import { describe, expect, test } from "vitest";
import { blankReport } from "./blank.ts";
import { formForYear, formOf } from "./editions.ts";
import { forms } from "./generated/index.ts";
import { valueAt } from "./pointer.ts";

describe.each(forms.map((form) => [form.edition, form] as const))("a blank report of %s", (edition, form) => {
  const blank = blankReport(form);

  test("is of its edition and schema version", () => {
    expect(blank).toMatchObject({ edition, schemaVersion: form.schemaVersion });
  });

  test("has no number anywhere: blank is not zero", () => {
    expect(form.cells.filter(({ path }) => valueAt(blank, path) !== null)).toEqual([]);
    const units = form.cells.flatMap(({ unitCell }) => (unitCell ? [unitCell.path] : []));
    expect(units.filter((path) => valueAt(blank, path) !== null)).toEqual([]);
    expect(JSON.stringify(blank)).not.toMatch(/[:[,]\d/);
  });

  test("is a new one each time", () => {
    expect(blankReport(form)).toEqual(blank);
    expect(valueAt(blankReport(form), "/requests")).not.toBe(valueAt(blank, "/requests"));
  });
});

test("a blank report of 2021, written out", () => {
  const form = formOf("2021");
  if (!form) throw new Error("There is no such edition.");
  const { proactiveDisclosure, requests, disputes, ...rest } = blankReport(form);
  expect(rest).toEqual({
    edition: "2021",
    schemaVersion: form.schemaVersion,
    year: null,
    title: "",
    organ: { name: "" },
    preamble: [],
    overview: {
      introduction: [],
      proactiveDisclosure: [],
      onRequestDisclosure: [],
      informationManagement: [],
      platform: [],
      supervision: [],
    },
    problemsAndImprovements: { introduction: [], problems: [], improvements: [] },
    otherMatters: { narrative: [] },
  });
  expect(proactiveDisclosure).toEqual({
    rules: { issued: null, repealed: null, inForce: null },
    normativeDocuments: { issued: null, repealed: null, inForce: null },
    licensing: { decisions: null },
    penalties: { decisions: null },
    compulsion: { decisions: null },
    fees: { amount: null },
  });
  expect(valueAt(requests, "/outcomes/other/feeOverdue")).toEqual({
    naturalPersons: null,
    organizations: {
      businesses: null,
      researchInstitutions: null,
      publicInterestGroups: null,
      legalServiceProviders: null,
      others: null,
    },
    total: null,
  });
  expect(valueAt(disputes, "/litigation/direct")).toEqual({
    upheld: null,
    corrected: null,
    otherOutcome: null,
    pending: null,
    total: null,
  });
});

test("the form of a report year is that of the edition in force", () => {
  expect([2018, 2019, 2020, 2021, 2025].map((year) => formForYear(year)?.edition)).toEqual([
    undefined,
    "2019",
    "2019",
    "2021",
    "2021",
  ]);
});

test.each([undefined, null, 2021, "2020", "", "__proto__", {}])("%j is no edition", (edition) => {
  expect(formOf(edition)).toBeUndefined();
});
