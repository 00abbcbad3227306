import { find, unsupportedSchemaVersionNewer } from "@nianbao/findings";
import type { Finding, Lang } from "@nianbao/types";

/** The same finding, telling to install this command and not a package that the user may not know. */
export function forThisCommand(finding: Finding, lang: Lang): Finding {
  const { code, variant, path, label, expected, actual } = finding;
  if (code !== "unsupported-schema-version" || variant !== "newer") return finding;
  const install = "npm install @nianbao/cli@latest";
  return find(unsupportedSchemaVersionNewer, path, { label, expected, actual, install }, lang);
}
