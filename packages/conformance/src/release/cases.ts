import { setAt } from "@nianbao/form";

/** A report that a release was tested with. */
export interface CaseReport {
  readonly name: string;
  readonly report: Readonly<Record<string, unknown>>;
}

/** The reports of a frozen `cases.json`, whole ones and patches onto `base.json`, as reports of the version it is frozen with. */
export function reportsOf(cases: Readonly<Record<string, unknown>>, schemaVersion: string): CaseReport[] {
  const base = cases["base.json"];
  return Object.entries(cases).flatMap(([file, content]) =>
    [content].flat().flatMap((each, index) => {
      const report = reportOf(each, base);
      const name = Array.isArray(content) ? `${file} ${index + 1}` : file;
      return report ? [{ name, report: { ...report, schemaVersion } }] : [];
    }),
  );
}

function reportOf(one: unknown, base: unknown): CaseReport["report"] | undefined {
  if (!isObject(one)) return undefined;
  if ("edition" in one) return one;
  if (isObject(one["report"])) return one["report"];
  return isObject(one["patch"]) && isObject(base) ? patched(base, one["patch"]) : undefined;
}

function patched(
  base: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): CaseReport["report"] {
  const report = structuredClone(base);
  for (const [path, value] of Object.entries(patch)) setAt(report, path, value);
  return report;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
