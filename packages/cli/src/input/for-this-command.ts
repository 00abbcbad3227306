import { find, previousNotComparableUnknown, unsupportedSchemaVersionNewer } from "@nianbao/findings";
import type { Finding, Lang } from "@nianbao/types";

const INSTALL = [unsupportedSchemaVersionNewer, previousNotComparableUnknown];

/** The same finding, telling to install this command and not a package that the user may not know. */
export function forThisCommand(finding: Finding, lang: Lang): Finding {
  const { code, variant, path, label, expected, actual } = finding;
  const entry = INSTALL.find((one) => one.code === code && one.variant === variant);
  const install = "npm install @nianbao/cli@latest";
  return entry ? find(entry, path, { label, expected, actual, install }, lang) : finding;
}
