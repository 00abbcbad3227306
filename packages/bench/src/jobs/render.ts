import { createElement as kita } from "@kitajs/html";
import { css, render } from "@nianbao/html";
import type { Report } from "@nianbao/types";
import { h as preactElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type ReactElement, createElement as reactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Effort, Job, JobResult } from "../job.ts";
import { pageModel } from "../peers/page.ts";
import { type CreateElement, pageElements } from "../peers/page-by-elements.ts";
import { pageByHand } from "../peers/page-by-hand.ts";
import { type Contestant, race } from "../race.ts";
import { form, variedReports } from "../reports.ts";

/** A whole page a report. */
export const renderJob: Job = {
  name: "render",
  async run(effort: Effort): Promise<JobResult> {
    const reports = variedReports(200);
    const model = pageModel(form, css);
    const hand = pageByHand(model);
    const react = pageElements(reactElement as CreateElement, model);
    const preact = pageElements(preactElement as CreateElement, model);
    const kitaPage = pageElements(kitaElement, model);
    const contestants: Contestant[] = [
      contestant("nianbao render", reports, (report) => render(report)),
      contestant("template literals by hand (the limit)", reports, hand),
      contestant("@kitajs/html", reports, (report) => String(kitaPage(report))),
      contestant("preact-render-to-string", reports, (report) => renderToString(preact(report) as VNode)),
      contestant("react-dom/server", reports, (report) =>
        renderToStaticMarkup(react(report) as ReactElement),
      ),
    ];
    return {
      name: "render, a whole page",
      says: "200 varied reports to a page each: headings, three tables with header associations, texts, the data block, put together as one text. The peers make a plainer page.",
      unit: "pages/s",
      better: "more",
      results: await race(contestants, effort),
    };
  },
};

// Kita takes HTML's own attribute names, and raw contents as children.
const kitaElement: CreateElement = (type, props, ...children) => {
  const {
    dangerouslySetInnerHTML: raw,
    rowSpan,
    colSpan,
    charSet,
    ...rest
  } = (props ?? {}) as Record<string, unknown>;
  const attributes = {
    ...rest,
    ...(rowSpan ? { rowspan: rowSpan } : {}),
    ...(colSpan ? { colspan: colSpan } : {}),
    ...(charSet ? { charset: charSet } : {}),
  };
  const content = raw ? [(raw as { __html: string }).__html] : children;
  return kita(type, attributes, ...(content as string[]));
};

function contestant(name: string, reports: readonly Report[], page: (report: Report) => string): Contestant {
  return {
    name,
    inputs: reports.length,
    // A character is read, so that whatever a page is made of is put together, as for whoever sends it.
    run: () => reports.reduce((sum, report) => sum + page(report).charCodeAt(0), 0),
  };
}
