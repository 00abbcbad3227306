import type { Finding } from "@nianbao/findings";
import { keysOf } from "@nianbao/form/pointer";
import { z } from "zod";
import type { Validate } from "../judge.ts";

/**
 * A zod schema whose issues are what a validator finds of severity error. It judges the input as it stands, for zod
 * itself would leave the equations out as soon as one field is wrong.
 */
export function reportSchema<Report>(validate: Validate): z.ZodType<Report> {
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
