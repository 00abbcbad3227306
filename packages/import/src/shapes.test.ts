import { forms } from "@nianbao/form";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures, values } from "../fixtures/filled.ts";
import { differences } from "../fixtures/judge.ts";
import { shapes } from "../fixtures/shapes.ts";
import { importReport } from "./index.ts";

const RUNS = { numRuns: 12 };

describe.each(forms)("edition $edition", (form) => {
  test.each(shapes)("$name: every number comes out as it stands", (shape) => {
    fc.assert(
      fc.property(values(form, { blanks: false }), (filled) => {
        const result = importReport(shape.write(form, figures(filled)), { edition: form.edition });
        expect(differences(result, filled)).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each(shapes)("$name: with blank cells, what does not come out is flagged", (shape) => {
    fc.assert(
      fc.property(values(form, { blanks: true }), (filled) => {
        const result = importReport(shape.write(form, figures(filled)), { edition: form.edition });
        const wrong = differences(result, filled);
        expect(wrong.filter(({ flagged }) => !flagged)).toEqual([]);
        if (shape.keepsBlanks) expect(wrong.length).toBeLessThan(form.cells.length / 20);
      }),
      RUNS,
    );
  });

  test("the edition is recognised from the tables, whatever the year", () => {
    const text = (shapes[0]?.write(form, () => "0") ?? "").replaceAll(`${form.years.from}年`, "2010年");
    const { report, findings } = importReport(text, { year: 2010 });
    expect(report?.edition).toBe(form.edition);
    expect(findings.map(({ code }) => code)).toContain("edition-year-mismatch");
  });
});
