import { render } from "@nianbao/html";
import { importReport } from "@nianbao/import";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Effort, Job, JobResult } from "../job.ts";
import { type Contestant, race } from "../race.ts";
import { variedReports } from "../reports.ts";

const PAGE_BYTES = 100_000;

/** A page of about 100 KB, as a site publishes it: the report without our data block, and the furniture around it. */
export const importJob: Job = {
  name: "import",
  async run(effort: Effort): Promise<JobResult> {
    const pages = variedReports(10).map((report) => published(render(report)));
    const contestants: Contestant[] = [
      {
        name: "nianbao importReport",
        inputs: pages.length,
        run: () => total(pages, (page) => importReport(page).findings.length),
      },
      {
        name: "parse5, tables extracted by hand",
        inputs: pages.length,
        run: () => total(pages, cellsByHand),
      },
    ];
    return {
      name: "import, a page of 100 KB",
      says: "10 pages; ours gives a report with its texts and findings, parse5 by hand gives the cells of the tables.",
      unit: "pages/s",
      better: "more",
      results: await race(contestants, effort),
    };
  },
};

function published(page: string): string {
  const bare = page.replace(/<script type="application\/json"[\s\S]*?<\/script>/, "");
  const item = '<li class="nav-item"><a href="/zwgk/list.html" title="栏目">政务公开栏目</a></li>';
  const fill = Math.max(0, PAGE_BYTES - Buffer.byteLength(bare));
  return bare.replace(
    /<body[^>]*>/,
    (body) => `${body}<ul>${item.repeat(Math.ceil(fill / Buffer.byteLength(item)))}</ul>`,
  );
}

type Node = DefaultTreeAdapterTypes.Node;

function cellsByHand(page: string): number {
  const cells: string[] = [];
  const stack: Node[] = [parse(page)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === "td" || node.nodeName === "th") cells.push(textOf(node));
    else if ("childNodes" in node) stack.push(...node.childNodes);
  }
  return cells.length;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function total(pages: readonly string[], of: (page: string) => number): number {
  return pages.reduce((sum, page) => sum + of(page), 0);
}
