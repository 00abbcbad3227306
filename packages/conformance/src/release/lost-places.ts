import { type EditionVersions, upgradeReport } from "@nianbao/form/upgrade";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Json } from "./cases.ts";

/**
 * Finds the places of a report that an upgrade leaves where the newer schema does not know them, and those that it asks for
 * and that nothing was said of. A report that the older schema refuses has nothing to lose.
 */
export function lostPlaces(
  frozen: object,
  working: object,
  versions: EditionVersions,
): (report: Json) => string[] {
  const compile = (schema: object) =>
    new Ajv2020({ strict: false, allErrors: true, logger: false }).compile(schema);
  const [wasGood, isGood] = [compile(frozen), compile(working)];
  return (report) => {
    if (!wasGood(report) || isGood(upgradeReport(report, versions).report)) return [];
    return (isGood.errors ?? []).flatMap(({ keyword, instancePath, params }) => {
      if (keyword === "required") return [`nothing stands at ${instancePath}/${params["missingProperty"]}`];
      if (keyword === "additionalProperties")
        return [`${instancePath}/${params["additionalProperty"]} is not known`];
      return [];
    });
  };
}
