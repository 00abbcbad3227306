import type { GridCell, Section } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import { attributesOf, dataOf, escaped, isHeader, type PageModel, paragraphsAt, tableOf } from "./page.ts";

type Reader = (report: Report) => unknown;

/** The limit: constants joined with values, everything that can be made beforehand made beforehand. */
export function pageByHand(model: PageModel): (report: Report) => string {
  const sections = model.form.sections.map((section) => sectionByHand(section, model));
  return (report) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(report.title)}</title><style>${model.css}</style></head><body><main><h1>${escaped(report.title)}</h1>${paragraphs(report, "/preamble")}${sections.map((section) => section(report)).join("")}</main><script type="application/json">${dataOf(report)}</script></body></html>`;
}

function sectionByHand(section: Section, model: PageModel): (report: Report) => string {
  const heading = `<section><h2>${escaped(section.heading)}</h2>`;
  const table = tableOf(model.form, section.path);
  if (!table) {
    return (report) =>
      `${heading}${section.narratives.map((one) => `<h3>${one.title}</h3>${paragraphs(report, one.path)}`).join("")}</section>`;
  }
  const parts: (string | Reader)[] = [`${heading}<table>`];
  for (const row of table.rows) parts.push("<tr>", ...row.cells.flatMap(cellByHand), "</tr>");
  parts.push("</table></section>");
  const [texts, readers] = separated(parts);
  return (report) => {
    let html = texts[0] ?? "";
    for (let i = 0; i < readers.length; i++) html += `${(readers[i] as Reader)(report)}${texts[i + 1]}`;
    return html;
  };
}

function cellByHand(cell: GridCell): (string | Reader)[] {
  const spans = Object.entries(attributesOf(cell))
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");
  if (isHeader(cell)) return [`<th ${spans}>${escaped(cell.text ?? "")}</th>`];
  return [`<td ${spans}>`, reader(cell.path), "</td>"];
}

// A property chain, as one would write it by hand.
function reader(path: string): Reader {
  const chain = path
    .split("/")
    .slice(1)
    .map((key) => `.${key}`);
  return new Function("report", `return report${chain.join("")}`) as Reader;
}

function separated(parts: readonly (string | Reader)[]): [string[], Reader[]] {
  const texts = [""];
  const readers: Reader[] = [];
  for (const part of parts) {
    if (typeof part === "string") texts[texts.length - 1] += part;
    else {
      readers.push(part);
      texts.push("");
    }
  }
  return [texts, readers];
}

function paragraphs(report: Report, path: string): string {
  return paragraphsAt(report, path)
    .map((block) => `<p>${escaped(block.text)}</p>`)
    .join("");
}
