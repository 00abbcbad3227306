import {
  find,
  unitDiffers,
  unitMigrated,
  unitMissing,
  unitRepeated,
  unitUnexpected,
  unitUnusable,
  unitUnusableCell,
} from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition, Finding, Lang } from "@nianbao/types";
import { additionsLeftOut } from "./additions.ts";
import { isObject, knownOutline, outlineForYear, outlineNamed, refuseNewer } from "./editions.ts";
import { outlines } from "./generated/index.ts";
import type { LedgerEntry } from "./ledger.ts";
import { labelIn } from "./lookup.ts";
import { migrate } from "./migrate.ts";
import type { Outline } from "./outline.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { Roster } from "./roster.ts";
import { type Unit, unitOf } from "./unit.ts";

/** A report that counts, in the edition of the consolidated one. */
export interface Admitted {
  readonly unit: Unit;
  readonly report: Draft;
  /** The edition that it came in, and what became of it where that is another. */
  readonly edition: string;
  readonly ledger?: readonly LedgerEntry[];
}

/** Decides which reports count: those of the year, one a unit, brought to one edition. Says why of those that do not. */
export class Admission {
  readonly findings: Finding[] = [];
  readonly #lang: Lang;
  readonly #roster: Roster;
  #year: number | undefined;
  #target: Outline | undefined;
  #given = 0;

  constructor(options: RollupOptions) {
    this.#lang = options.lang ?? "zh-CN";
    this.#roster = new Roster(options.expected);
    this.#year = options.year;
    if (options.migrateTo !== undefined) this.#target = outlineNamed(options.migrateTo);
  }

  /** The year and the edition of the consolidated report; not known before there is one report. */
  get year(): number | undefined {
    return this.#year;
  }

  get target(): Outline | undefined {
    return this.#target;
  }

  /** The report as it is to be counted; `undefined` where it is left out. */
  admit(report: unknown, own: boolean): Admitted | undefined {
    if (!own) this.#given++;
    const unit = unitOf(report, own ? 0 : this.#given, this.#lang);
    const outline = isObject(report) ? knownOutline(report["edition"]) : undefined;
    if (!outline) return this.#refuse(unit, report);
    refuseNewer(report);
    if (!this.#isOfYear(report, unit, outline)) return undefined;
    if (!this.#roster.admit(unit.known)) return this.#refuseRepeated(unit, outline);
    const expected = this.#roster.expects(unit.known);
    if (!expected && !own) this.#sayOrgan(unitUnexpected, unit.name, outline);
    return this.#inTarget(report as Draft, unit, outline);
  }

  /** Says who is missing. */
  close(): void {
    for (const unit of this.#roster.missing()) this.#sayOrgan(unitMissing, unit, this.#target);
  }

  #refuse(unit: Unit, report: unknown): undefined {
    const edition = valueAt(report, "/edition");
    const actual = typeof edition === "string" ? edition : null;
    const details = { label: this.#label("/edition"), unit: unit.name, actual };
    this.findings.push(find(unitUnusable, "/edition", details, this.#lang));
  }

  #refuseRepeated(unit: Unit, outline: Outline): undefined {
    this.#sayOrgan(unitRepeated, unit.name, outline);
  }

  #isOfYear(report: unknown, { name: unit }: Unit, outline: Outline): boolean {
    const actual = valueAt(report, "/year");
    const label = this.#label("/year", outline);
    if (typeof actual === "number" && Number.isInteger(actual)) {
      this.#year ??= actual;
      if (actual === this.#year) return true;
      const details = { label, unit, actual, expected: this.#year };
      this.findings.push(find(unitDiffers, "/year", details, this.#lang));
    } else
      this.findings.push(
        find(unitUnusableCell, "/year", { label, unit, actual: actual ?? null }, this.#lang),
      );
    return false;
  }

  #inTarget(report: Draft, unit: Unit, outline: Outline): Admitted {
    this.#target ??= outlineForYear(this.#year as number) ?? outline;
    const { edition } = outline;
    this.findings.push(...additionsLeftOut(report, outline, unit.name, this.#lang));
    if (outline === this.#target) return { unit, report, edition };
    const expected = this.#target.edition;
    const migrated = migrate(report, expected as Edition, { lang: this.#lang });
    const count = numbersLost(migrated.ledger, outline, this.#target);
    const details = { label: this.#label("/edition"), unit: unit.name, actual: edition, expected, count };
    this.findings.push(find(unitMigrated, "/edition", details, this.#lang));
    return { unit, report: migrated.report, edition, ledger: migrated.ledger };
  }

  #sayOrgan(
    entry: typeof unitMissing | typeof unitRepeated | typeof unitUnexpected,
    unit: string,
    outline: Outline | undefined,
  ): void {
    const label = this.#label("/organ/name", outline);
    this.findings.push(find(entry, "/organ/name", { label, unit }, this.#lang));
  }

  #label(path: string, outline: Outline | undefined = this.#target ?? outlines.at(-1)): string {
    return outline ? labelIn(outline, path, this.#lang) : path;
  }
}

function numbersLost(ledger: readonly LedgerEntry[], from: Outline, to: Outline): number {
  const numbers = (outline: Outline) =>
    new Set(outline.places.filter(({ unit }) => unit !== undefined).map(({ path }) => path));
  const [before, after] = [numbers(from), numbers(to)];
  return ledger.reduce((count, { outcome, from: origins, to: places }) => {
    if (outcome === "dropped") return count + origins.filter((path) => before.has(path)).length;
    return outcome === "to-fill" ? count + places.filter((path) => after.has(path)).length : count;
  }, 0);
}
