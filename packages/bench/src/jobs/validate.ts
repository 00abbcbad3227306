import type { Report } from "@nianbao/types";
import { validate } from "@nianbao/validator";
import * as zodSchemas from "@nianbao/validator/zod";
import type { Effort, Job, JobResult } from "../job.ts";
import { typia } from "../peers/typia.ts";
import { ajvCompiled, ajvStandalone, type Peer, typebox, valibot } from "../peers/validators.ts";
import { type Contestant, race } from "../race.ts";
import { form, variedReports } from "../reports.ts";

// The peers do not read what the text says; neither is it measured here.
const WITHOUT_TEXT = { text: false };

interface ZodSchema {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly unknown[] } };
}

function zod(): Peer {
  const shapes = (zodSchemas as unknown as Record<string, Record<string, ZodSchema>>)[
    `shapes${form.edition}`
  ];
  const shape = shapes?.["report"] as ZodSchema;
  return {
    name: "zod 4",
    check: (value) => shape.safeParse(value).success,
    errors: (value) => shape.safeParse(value).error?.issues.length ?? 0,
  };
}

async function peers(): Promise<Peer[]> {
  return [
    ajvCompiled(form.edition),
    ajvStandalone(form.edition),
    await typia(form.edition),
    typebox(form.edition),
    valibot(form),
    zod(),
  ];
}

/** `validate` with every equation, beside validators that look at the structure alone. */
export const validateJob: Job = {
  name: "validate",
  async run(effort: Effort): Promise<JobResult> {
    const reports = variedReports(1000);
    const others = await peers();
    for (const peer of others)
      if (!reports.every((report) => peer.check(report)))
        throw new Error(`${peer.name} refuses a valid report`);
    if (!reports.every((report) => validate(report).valid))
      throw new Error("a benchmark report is not valid");
    const contestants: Contestant[] = [
      {
        name: "nianbao validate",
        inputs: reports.length,
        run: () => count(reports, (report) => validate(report, WITHOUT_TEXT).valid),
      },
      ...others.map(({ name, check }) => ({
        name: `${name} (structure alone)`,
        inputs: reports.length,
        run: () => count(reports, check),
      })),
    ];
    return {
      name: "validate, valid reports",
      says: "1,000 varied reports, parsed; ours checks the structure and all equations, the others the structure alone.",
      unit: "reports/s",
      better: "more",
      results: await race(contestants, effort),
    };
  },
};

/** Three faults in each report, all of them collected, ours with messages. */
export const faultsJob: Job = {
  name: "faults",
  async run(effort: Effort): Promise<JobResult> {
    const reports = variedReports(1000).map(withThreeFaults);
    if (!reports.every((report) => validate(report).findings.length >= 3))
      throw new Error("a fault was not found");
    const contestants: Contestant[] = [
      {
        name: "nianbao validate",
        inputs: reports.length,
        run: () => total(reports, (report) => validate(report, WITHOUT_TEXT).findings.length),
      },
      ...(await peers()).map(({ name, errors }) => ({
        name: `${name} (all errors)`,
        inputs: reports.length,
        run: () => total(reports, errors),
      })),
    ];
    return {
      name: "validate, three faults",
      says: "A number as text, a key too many and a negative count in each report; every error is collected, ours with its message.",
      unit: "reports/s",
      better: "more",
      results: await race(contestants, effort),
    };
  },
};

function withThreeFaults(report: Report): unknown {
  const broken = structuredClone(report) as unknown as {
    proactiveDisclosure: Record<string, Record<string, unknown>>;
    surplus?: number;
  };
  const { licensing, penalties } = broken.proactiveDisclosure;
  if (licensing && penalties) {
    licensing["decisions"] = "12";
    penalties["decisions"] = -1;
  }
  broken.surplus = 1;
  return broken;
}

function count<T>(items: readonly T[], is: (item: T) => boolean): number {
  let found = 0;
  for (const item of items) if (is(item)) found++;
  return found;
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
