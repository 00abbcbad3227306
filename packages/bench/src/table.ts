import type { JobResult } from "./job.ts";

/** A comparison as a Markdown table: what each contestant does, and its ratio to ours. */
export function table(job: JobResult): string {
  return job.isList ? list(job) : comparison(job);
}

function list({ name, says, unit, results }: JobResult): string {
  const rows = results.map(({ name: who, rate }) => `| ${who.replaceAll("|", "\\|")} | ${number(rate)} |`);
  return `### ${name}\n\n${says}\n\n| | ${unit} |\n| --- | ---: |\n${rows.join("\n")}\n`;
}

function comparison({ name, says, unit, results, better }: JobResult): string {
  const [ours] = results;
  const rows = results.map(({ name: who, rate, slowest, fastest }) => {
    const ratio = ours === undefined ? 1 : better === "more" ? ours.rate / rate : rate / ours.rate;
    const times = who === ours?.name ? "" : `${ratio.toPrecision(2)} ×`;
    return `| ${who} | ${number(rate)} | ${number(slowest)} – ${number(fastest)} | ${times} |`;
  });
  const head = `| | ${unit}, median | range | ours is better by |\n| --- | ---: | ---: | ---: |`;
  return `### ${name}\n\n${says}\n\n${head}\n${rows.join("\n")}\n`;
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
