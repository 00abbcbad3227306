import { explanations } from "@nianbao/findings/explanations";
import type { ExpectedFinding, ValidationCase } from "../case.ts";
import type { EditionBase } from "../derived/edition.ts";
import { clauseOf, expectedFinding, partOf } from "../derived/expected.ts";
import { type Json, without, withValue } from "../json.ts";
import type { CaseFiles, Change, StatedCase } from "./case-files.ts";

/** The cases that stand in an edition's folder, as reports. */
export function statedCases(edition: EditionBase, { lists }: CaseFiles): ValidationCase[] {
  return Object.values(lists).flatMap((list) => list.map((stated) => caseOf(stated, edition)));
}

function caseOf(stated: StatedCase, { form, base, previous }: EditionBase): ValidationCase {
  const { id, code, says, source, patch = {}, remove = [] } = stated;
  const { edition } = form;
  return {
    id: `${edition}/${code}/${id}`,
    edition,
    part: partOf(code),
    kind: "validate",
    code,
    says,
    source: source ?? clauseOf(code, form),
    touches: [...Object.keys(patch), ...remove],
    ...documentOf(stated, base),
    ...(stated.previous && previous ? { previous: changed(previous, stated.previous) } : {}),
    findings: stated.findings.map(findingOf),
  };
}

function documentOf(stated: StatedCase, base: Json): Pick<ValidationCase, "report" | "text"> {
  const { written } = stated;
  if (typeof written === "string") return { text: written };
  const report = changed(base, stated);
  if (!written) return { report };
  return { text: JSON.stringify(report).replace(written.piece, () => written.as) };
}

function changed(report: Json, { patch = {}, remove = [] }: Change): Json {
  const patched = Object.entries(patch).reduce((so, [path, value]) => withValue(so, path, value), report);
  return remove.reduce(without, patched);
}

function findingOf({ code, path, severity, ...values }: StatedCase["findings"][number]): ExpectedFinding {
  return { ...expectedFinding(code, path, values), severity: severity ?? explanations[code].severity };
}
