import { versions } from "./generated/versions.ts";
import { keysOf, setAt, step, valueAt } from "./pointer.ts";
import { compareVersions, isNewer } from "./version-order.ts";

export { versions };

/** What is known of the schema versions of an edition. */
export interface EditionVersions {
  readonly edition: string;
  /** The version that this package is made from. */
  readonly current: string;
  /** The released versions before it, oldest first. */
  readonly older: readonly string[];
  /** What has to be done to reports of older versions, in the order of the versions; most versions ask for nothing. */
  readonly steps: readonly UpgradeStep[];
}

/** What became of places of a report in a version. */
export interface UpgradeStep {
  /** The version in which it changed. */
  readonly to: string;
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  readonly drops: readonly { readonly path: string; readonly reason: Reason }[];
  /** New places, and what stands there as long as nobody has filled them in. */
  readonly additions: readonly { readonly path: string; readonly blank: unknown; readonly reason: Reason }[];
  /** The order of the form in the objects that got new keys. */
  readonly orders: readonly { readonly path: string; readonly keys: readonly string[] }[];
}

export interface Reason {
  readonly "zh-CN": string;
  readonly en: string;
}

/** How a version that a report names stands to the one that this package is made from. */
export type Standing = "current" | "older" | "newer" | "unknown";

/** What an upgrade did besides raising the version. A value that only moved is not lost. */
export type UpgradeChange =
  | { readonly kind: "moved"; readonly from: string; readonly to: string }
  | { readonly kind: "dropped"; readonly path: string; readonly value: unknown; readonly reason: Reason }
  | { readonly kind: "added"; readonly path: string; readonly reason: Reason };

export interface Upgraded {
  readonly report: Readonly<Record<string, unknown>>;
  readonly changes: readonly UpgradeChange[];
}

/** The versions of an edition, or `undefined` when there is none of that name. */
export function versionsOf(edition: unknown): EditionVersions | undefined {
  return versions.find((one) => one.edition === edition);
}

/** How a version stands to those that are known. One that was never released, and is not newer, is unknown. */
export function standingOf(version: unknown, { current, older }: EditionVersions): Standing {
  if (version === current) return "current";
  if (typeof version !== "string") return "unknown";
  if (older.includes(version)) return "older";
  return compareVersions(version, current) > 0 ? "newer" : "unknown";
}

/**
 * Why a report has to be refused, in Chinese and in English: its schema version is newer than the one that is known. What such
 * a report holds besides, nobody here knows of, and it would be lost.
 *
 * @param known - the schema version of the report's edition
 * @param install - the command that installs what may know the newer one
 * @returns `undefined` for every other report, and for what is none
 * @example
 * whyTooNew({ schemaVersion: "9.0.0" }, "1.0.0", "npm install @nianbao/xlsx@latest")?.join(" ");
 */
export function whyTooNew(
  report: unknown,
  known: string,
  install: string,
): readonly [chinese: string, english: string] | undefined {
  const version = (report as { readonly schemaVersion?: unknown } | null | undefined)?.schemaVersion;
  if (!isNewer(version, known)) return undefined;
  const newer = version.slice(0, 40);
  return [
    `报告的模式 ${newer} 较新，已知的有：${known}。请安装新版：${install}`,
    `The report's schema ${newer} is newer; known: ${known}. Install a newer version: ${install}`,
  ];
}

/**
 * Takes a report of an older schema version to the current one of its edition. The form is the same, only our model of it
 * has changed: values move, nothing is computed. A report of any other version is returned as it is.
 *
 * @param report - the report; it is not changed
 */
export function upgradeReport(
  report: Readonly<Record<string, unknown>>,
  known: EditionVersions | undefined = versionsOf(report["edition"]),
): Upgraded {
  const version = report["schemaVersion"];
  if (!known || standingOf(version, known) !== "older") return { report, changes: [] };
  const steps = known.steps.filter(({ to }) => compareVersions(to, version as string) > 0);
  const raised = { ...report, schemaVersion: known.current };
  for (const path of steps.flatMap(touched)) own(raised, path);
  return { report: raised, changes: steps.flatMap((one) => take(raised, one)) };
}

function touched({ moves, drops, additions, orders }: UpgradeStep): string[] {
  const below = orders.map(({ path }) => `${path}/`);
  return [
    ...moves.flatMap(({ from, to }) => [from, to]),
    ...[...drops, ...additions].map(({ path }) => path),
    ...below,
  ];
}

// The caller's report is not changed: what stands above a place that changes is copied first.
function own(report: Record<string, unknown>, path: string): void {
  let at = report;
  for (const key of keysOf(path).slice(0, -1)) {
    const inner = Object.hasOwn(at, key) ? at[key] : undefined;
    if (!isObject(inner)) return;
    const copy = { ...inner };
    at[key] = copy;
    at = copy;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function take(
  report: Record<string, unknown>,
  { moves, drops, additions, orders }: UpgradeStep,
): UpgradeChange[] {
  const moved = moves.flatMap(({ from, to }): UpgradeChange[] => {
    const value = remove(report, from);
    return value !== undefined && put(report, to, value) ? [{ kind: "moved", from, to }] : [];
  });
  const dropped = drops.flatMap(({ path, reason }): UpgradeChange[] => {
    const value = remove(report, path);
    return value === undefined ? [] : [{ kind: "dropped", path, value, reason }];
  });
  const added = additions.flatMap(({ path, blank, reason }): UpgradeChange[] => {
    const isThere = valueAt(report, path) !== undefined;
    return !isThere && put(report, path, blank) ? [{ kind: "added", path, reason }] : [];
  });
  for (const { path, keys } of orders) order(report, path, keys);
  return [...moved, ...dropped, ...added];
}

function remove(report: object, path: string): unknown {
  const value = valueAt(report, path);
  const keys = keysOf(path);
  const parent = valueAt(report, keys.slice(0, -1).map(step).join(""));
  if (value !== undefined && isObject(parent)) delete parent[keys.at(-1) as string];
  return value;
}

// What stands above may be missing or no object: then validation says so, and nothing is made up.
function put(report: object, path: string, value: unknown): boolean {
  const keys = keysOf(path);
  if (!isObject(valueAt(report, keys.slice(0, -1).map(step).join("")))) return false;
  setAt(report, path, value);
  return true;
}

function order(report: object, path: string, keys: readonly string[]): void {
  const object = valueAt(report, path);
  if (!isObject(object)) return;
  const entries = Object.entries(object);
  const place = ([key]: [string, unknown]) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  for (const [key] of entries) delete object[key];
  for (const [key, value] of entries.sort((one, other) => place(one) - place(other)))
    setAt(object, step(key), value);
}
