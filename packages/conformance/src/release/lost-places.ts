import { type EditionVersions, upgradeReport } from "@nianbao/form/upgrade";
import { Ajv2020 } from "ajv/dist/2020.js";

/**
 * The places of a report that an upgrade leaves where the newer schema does not know them, and those that it asks for and
 * that nothing was said of.
 */
export function lostPlaces(
  report: Readonly<Record<string, unknown>>,
  versions: EditionVersions,
  schema: object,
): string[] {
  const conforms = new Ajv2020({ strict: false, allErrors: true, logger: false }).compile(schema);
  const { report: upgraded } = upgradeReport(report, versions);
  if (conforms(upgraded)) return [];
  return (conforms.errors ?? []).flatMap(({ keyword, instancePath, params }) => {
    if (keyword === "required") return [`nothing stands at ${instancePath}/${params["missingProperty"]}`];
    if (keyword === "additionalProperties")
      return [`${instancePath}/${params["additionalProperty"]} is not known`];
    return [];
  });
}
