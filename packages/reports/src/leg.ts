import type { Line } from "./ledger.ts";
import { valueIn } from "./lookup.ts";
import type { Outline } from "./outline.ts";
import type { Step } from "./steps.ts";
import { sumOf } from "./totals.ts";
import { reportFrom } from "./tree.ts";

/** The way from one edition to its neighbour. */
export interface Leg {
  readonly to: Outline;
  readonly steps: readonly Step[];
}

export interface Travelled {
  readonly report: Record<string, unknown>;
  readonly lines: readonly Line[];
}

const BELONGS = {
  "zh-CN": "版本号随格式而定。",
  en: "The edition says this of itself.",
};
const ABSENT = {
  "zh-CN": "原报告缺少这一项。",
  en: "The report lacks this item.",
};

/** Takes a report one edition further. */
export function travel(report: unknown, { to, steps }: Leg): Travelled {
  const journey = new Journey(report, to);
  for (const { path, constant } of to.places)
    if (constant !== undefined)
      journey.put({ outcome: "computed", from: [path], to: [path], reason: BELONGS }, constant);
  for (const step of steps) journey[step.kind](step);
  return { report: reportFrom(journey.values, to), lines: journey.lines };
}

class Journey {
  readonly values = new Map<string, unknown>();
  readonly lines: Line[] = [];
  readonly #report: unknown;
  readonly #optional: ReadonlySet<string>;

  constructor(report: unknown, to: Outline) {
    this.#report = report;
    this.#optional = new Set(to.places.filter(({ optional }) => optional).map(({ path }) => path));
  }

  put(line: Line, value: unknown): void {
    this.lines.push(line);
    for (const path of line.to) this.values.set(path, value);
  }

  move(step: Step): void {
    const value = this.#valueOf(step);
    if (value !== undefined) this.put(lineOf(step, "carried"), value);
    else if (!this.#mayLack(step)) this.lines.push({ ...gapIn(step, "absent"), reason: ABSENT });
  }

  // Only 0 says what its parts are, for none of them is below 0.
  split(step: Step): void {
    const value = this.#valueOf(step);
    if (value === 0) this.put(lineOf(step, "computed"), 0);
    else this.lines.push(gapIn(step, isBlank(value) ? "absent" : "divided"));
  }

  merge(step: Step): void {
    const sum = sumOf(step.from, this.#report);
    const blank = step.from.every((path) => isBlank(valueIn(this.#report, path)));
    if (sum !== undefined) this.put(lineOf(step, "computed"), sum);
    else this.lines.push(gapIn(step, blank ? "absent" : "part-blank"));
  }

  drop(step: Step): void {
    if (this.#valueOf(step) !== undefined) this.lines.push(lineOf(step, "dropped"));
  }

  add(step: Step): void {
    if (!this.#mayLack(step)) this.lines.push(gapIn(step, "absent"));
  }

  #valueOf({ from }: Step): unknown {
    return valueIn(this.#report, from[0] as string);
  }

  #mayLack({ to }: Step): boolean {
    return to.every((path) => this.#optional.has(path));
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null;
}

function lineOf({ from, to, reason, source }: Step, outcome: Line["outcome"]): Line {
  return { outcome, from, to, reason, source };
}

function gapIn(step: Step, gap: NonNullable<Line["gap"]>): Line {
  return { ...lineOf(step, "to-fill"), gap };
}
