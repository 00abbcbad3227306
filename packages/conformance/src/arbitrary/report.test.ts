import { evaluate, forms } from "@nianbao/form";
import { validate } from "@nianbao/validator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryReport } from "./report.ts";

describe.each(forms)("reports of the form of $edition", (form) => {
  test("are valid", () => {
    fc.assert(
      fc.property(arbitraryReport(form), (report) => {
        const broken = form.equations.filter((equation) => evaluate(equation, report)?.holds === false);
        expect(broken).toEqual([]);
        const errors = validate(report).findings.filter(({ severity }) => severity === "error");
        expect(errors).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
