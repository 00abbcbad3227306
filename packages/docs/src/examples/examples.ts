import { find, schemaUpgraded } from "@nianbao/findings";
import { explanations } from "@nianbao/findings/explanations";
import type { FindingCode } from "@nianbao/types";
import { newest } from "./base.ts";
import { caseExamples } from "./case-examples.ts";
import { derivationExamples } from "./derivation-examples.ts";
import type { Example } from "./example.ts";
import { pageExamples } from "./page-examples.ts";

/**
 * An example of every code, by its code.
 *
 * @throws {Error} when a code has none, or one that does not give its finding
 */
export function examples(): ReadonlyMap<FindingCode, Example> {
  const all = [...caseExamples(), ...pageExamples(), ...derivationExamples(), upgraded()];
  const byCode = new Map<FindingCode, Example>(all.map((example) => [example.code, example]));
  for (const code of Object.keys(explanations) as FindingCode[])
    if (
      !byCode
        .get(code)
        ?.find("en")
        .some((found) => found.code === code)
    )
      throw new Error(`${code} has no example that gives it.`);
  return byCode;
}

// No version of a schema has followed another yet, so that there is no report to upgrade.
function upgraded(): Example {
  const { code } = schemaUpgraded;
  const given =
    "尚无第二个版本；出现以后，旧版本的报告会得到： There is no second version yet. When there is, a report of an older one gives:";
  return {
    ...{ code, edition: newest, given },
    find: (lang) => [
      find(
        schemaUpgraded,
        "/schemaVersion",
        { label: lang === "en" ? "Schema version" : "模式版本", actual: "1.0.0", expected: "1.1.0" },
        lang,
      ),
    ],
  };
}
