import type { Finding } from "@nianbao/findings";
import { keysOf } from "@nianbao/form/pointer";
import { z } from "zod";
import type { EditionChecks } from "../checks.ts";
import { validatorOf } from "../judge.ts";

/**
 * A zod schema whose issues are what is found of severity error. It judges the input as it stands, for zod itself would
 * leave the equations out as soon as one field is wrong; and only what is of the current schema, for it gives the input
 * back as it is.
 */
export function reportSchema<Report>(checks: EditionChecks): z.ZodType<Report> {
  const validate = validatorOf([checks]);
  return z
    .custom<Report>(() => true)
    .check(({ value, issues }) => {
      for (const finding of validate(value).findings)
        if (finding.severity === "error") issues.push(issueOf(finding, value));
    });
}

function issueOf(finding: Finding, input: unknown): z.core.$ZodRawIssue {
  const { message, path } = finding;
  return { code: "custom", path: pathOf(path, input), message, params: finding, input };
}

// zod counts the items of lists by number.
function pathOf(pointer: string, input: unknown): PropertyKey[] {
  let at = input;
  return keysOf(pointer).map((key) => {
    const isItem = Array.isArray(at);
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
    return isItem ? Number(key) : key;
  });
}
