import type { Draft } from "@nianbao/types";
import { cell } from "./cell.ts";
import { dateText } from "./date-text.ts";
import type { Layout } from "./layout.ts";
import { text } from "./text.ts";

/** The title, and below it the organ, the day of publication and the period. */
export function header({ labels }: Layout, report: Draft): string {
  const title = text(report.title);
  const about = [
    fact("nianbao-organ-name", labels.organ, text(report.organ.name)),
    fact("nianbao-publishedOn", labels.publishedOn, publication(report)),
    fact("nianbao-period", labels.period, period(report)),
  ].join("");
  return `<header class="nianbao-header">
${title && `<h1 id="nianbao-title">${title}</h1>\n`}${about && `<dl>\n${about}</dl>\n`}</header>`;
}

function fact(id: string, label: string, content: string): string {
  return content && `<div><dt>${text(label)}</dt><dd id="${id}">${content}</dd></div>\n`;
}

function publication({ publishedOn }: Draft): string {
  return publishedOn === undefined ? "" : dateText(publishedOn);
}

// Where none is given it is the calendar year.
function period(report: Draft): string {
  if (report.period !== undefined) return `${dateText(report.period.from)}至${dateText(report.period.to)}`;
  const year = cell(report.year);
  return year === "" ? "" : `${dateText(`${year}-01-01`)}至${dateText(`${year}-12-31`)}`;
}
