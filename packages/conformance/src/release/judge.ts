import { type Equation, evaluate } from "@nianbao/form";
import { Ajv2020 } from "ajv/dist/2020.js";

/** What a version of an edition says of reports: its schema, its equations, and how severe each finding is. */
export interface Version {
  readonly schema: object;
  readonly equations: readonly Equation[];
  readonly severities: Readonly<Record<string, string>>;
}

/** Everything that a version finds in a report and last year's: `severity code path`, in no order that means anything. */
export type Judge = (report: unknown, previous?: unknown) => readonly string[];

/** Judges by the schema alone, as anyone could: with a stock validator, and by adding up. */
export function judgeBy({ schema, equations, severities }: Version): Judge {
  const conforms = new Ajv2020({ strict: false, allErrors: true, logger: false }).compile(schema);
  return (report, previous) => {
    const structure = conforms(report) ? [] : (conforms.errors ?? []);
    const broken = equations.filter((equation) => evaluate(equation, report, previous)?.holds === false);
    return [
      ...structure.map(({ keyword, instancePath }) => `error ${keyword} ${instancePath}`),
      ...broken.map(({ code, at }) => `${severities[code] ?? "error"} ${code} ${at}`),
    ];
  };
}
