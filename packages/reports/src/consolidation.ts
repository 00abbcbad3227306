import type { Draft, Finding, Lang } from "@nianbao/types";
import { Admission, type Admitted } from "./admission.ts";
import { Lacking } from "./lacking.ts";
import { Lawsuits } from "./lawsuits.ts";
import type { Given } from "./number-sum.ts";
import type { Outline } from "./outline.ts";
import { particulars } from "./particulars.ts";
import type { Receipt, ReceiptUnit } from "./receipt.ts";
import { NianbaoReportsError } from "./reports-error.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { Sums } from "./sums.ts";
import { inconsistencies, omissions } from "./unit-findings.ts";

export interface RolledUp {
  /** The consolidated report; its text sections are empty, to be written. */
  readonly report: Draft;
  readonly findings: readonly Finding[];
  /** How many reports were counted. */
  readonly counted: number;
  readonly receipt?: Receipt;
}

/** Sums up reports one by one. Of a report it keeps no more than its unit's name, and what the receipt asks for. */
export class Consolidation {
  readonly #options: RollupOptions;
  readonly #lang: Lang;
  readonly #asZero: boolean;
  readonly #admission: Admission;
  readonly #findings: Finding[];
  readonly #lacking = new Lacking();
  readonly #lawsuits: Lawsuits;
  readonly #units: ReceiptUnit[] = [];
  #sums: Sums | undefined;
  #counted = 0;

  constructor(options: RollupOptions) {
    this.#options = options;
    this.#lang = options.lang ?? "zh-CN";
    this.#asZero = options.blanks === "zero";
    this.#admission = new Admission(options);
    this.#findings = this.#admission.findings;
    this.#lawsuits = new Lawsuits(options.lawsuits);
    if (options.own !== undefined) this.add(options.own, true);
  }

  add(report: unknown, own = false): void {
    const admitted = this.#admission.admit(report, own);
    if (!admitted) return;
    const outline = this.#admission.target as Outline;
    this.#sums ??= new Sums(outline, this.#options.receipt === true);
    const term = own ? this.#lawsuits.ownTerm(admitted.report, outline) : admitted.report;
    this.#say(this.#sums.add(term, this.#asZero), term, admitted, outline);
    this.#counted++;
    if (this.#options.receipt) this.#units.push(receiptUnit(admitted, own));
  }

  /** @throws {NianbaoReportsError} when no report was counted */
  finish(): RolledUp {
    const sums = this.#sums;
    if (!sums) throw nothing(this.#findings);
    const { outline } = sums;
    const report = sums.report(particulars(this.#options, this.#admission.year, outline));
    this.#admission.close();
    this.#findings.push(...this.#lacking.findings(report, outline, this.#asZero, this.#lang));
    this.#findings.push(...this.#lawsuits.findings(report, outline, this.#lang));
    const rolledUp = { report, findings: this.#findings, counted: this.#counted };
    if (!this.#options.receipt) return rolledUp;
    return { ...rolledUp, receipt: { units: this.#units, cells: sums.receipt(report, this.#lang) } };
  }

  #say(given: readonly Given[], report: Draft, { unit: { name } }: Admitted, outline: Outline): void {
    const asked = { unit: name, outline, lang: this.#lang };
    this.#findings.push(...inconsistencies(report, asked), ...omissions(given, this.#asZero, asked));
    for (const one of given) if (one.kind === "lacking") this.#lacking.note(one.at, name);
  }
}

function receiptUnit({ unit, edition, ledger }: Admitted, own: boolean): ReceiptUnit {
  return { name: unit.name, ...(own ? { own } : {}), edition, ...(ledger ? { ledger } : {}) };
}

function nothing([first]: readonly Finding[]): NianbaoReportsError {
  const why = first ? `${first.message}` : "";
  return new NianbaoReportsError("no-reports", `没有可以汇总的报告。${why}`, "no report to sum up");
}
