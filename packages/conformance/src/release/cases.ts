import { keysOf, setAt, step, valueAt } from "@nianbao/form";

export type Json = Readonly<Record<string, unknown>>;

/** A report that a release was tested with. */
export interface ReleasedCase {
  readonly name: string;
  readonly report: Json;
  /** What was found in it, as `code path`; of a report alone nothing is known. */
  readonly findings?: readonly string[];
  /** Last year's report, where the case has one. */
  readonly previous?: Json;
}

/**
 * The cases of a frozen `cases.json`: reports, and lists of cases that change `base.json`; all as reports of the version that
 * they are frozen with.
 */
export function casesOf(cases: Json, schemaVersion: string): ReleasedCase[] {
  const { "base.json": base, "previous.json": lastYear = base } = cases;
  // A case about versions keeps its own.
  const usual = isObject(base) ? base["schemaVersion"] : schemaVersion;
  const ofVersion = (report: Json) =>
    report["schemaVersion"] === usual ? { ...report, schemaVersion } : report;
  return Object.entries(cases).flatMap(([file, content]): ReleasedCase[] => {
    if (isObject(content)) return [{ name: file, report: { ...content, schemaVersion } }];
    const list = Array.isArray(content) ? content.filter(isObject).filter(isValue) : [];
    return list.flatMap((one) => {
      const report = changed(one["report"] ?? base, one);
      const previous = isObject(one["previous"]) ? changed(lastYear, one["previous"]) : undefined;
      if (!report) return [];
      return [
        {
          name: `${file} (${one["id"]})`,
          report: ofVersion(report),
          findings: findingsOf(one),
          ...(previous ? { previous: ofVersion(previous) } : {}),
        },
      ];
    });
  });
}

// How a document is written is for those who parse it.
function isValue(one: Json): boolean {
  return one["written"] === undefined;
}

function changed(report: unknown, { patch, remove }: Json): Json | undefined {
  if (!isObject(report)) return undefined;
  const copy = structuredClone(report) as Record<string, unknown>;
  for (const [path, value] of Object.entries(isObject(patch) ? patch : {})) setAt(copy, path, value);
  for (const path of Array.isArray(remove) ? remove : []) takeOut(copy, String(path));
  return copy;
}

function takeOut(report: object, path: string): void {
  const keys = keysOf(path);
  const parent = valueAt(report, keys.slice(0, -1).map(step).join(""));
  if (isObject(parent)) delete (parent as Record<string, unknown>)[keys.at(-1) as string];
}

function findingsOf({ findings }: Json): string[] {
  return (Array.isArray(findings) ? findings : []).map(({ code, path }) => `${code} ${path}`);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
