import { type GridCell, type Section, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import { attributesOf, dataOf, isHeader, type PageModel, paragraphsAt, tableOf } from "./page.ts";

/** `createElement` of React or Preact, as far as the page needs it. */
export type CreateElement = (
  type: string,
  props: Record<string, unknown> | null,
  ...children: unknown[]
) => unknown;

/** The page as elements, for renderers that take those. */
export function pageElements(h: CreateElement, model: PageModel): (report: Report) => unknown {
  const props = propsOf(model);
  return (report) =>
    h(
      "html",
      { lang: "zh-CN" },
      h(
        "head",
        null,
        h("meta", { charSet: "utf-8" }),
        h("title", null, report.title),
        h("style", { dangerouslySetInnerHTML: { __html: model.css } }),
      ),
      h(
        "body",
        null,
        h(
          "main",
          null,
          h("h1", null, report.title),
          ...paragraphs(h, report, "/preamble"),
          ...model.form.sections.map((section) => sectionElement(h, section, model, props, report)),
        ),
        h("script", { type: "application/json", dangerouslySetInnerHTML: { __html: dataOf(report) } }),
      ),
    );
}

type Props = ReadonlyMap<GridCell, Record<string, unknown>>;

// What each cell always has is made beforehand.
function propsOf({ form }: PageModel): Props {
  const cells = form.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Map(
    cells.map((cell) => {
      const { rowspan, colspan, ...rest } = attributesOf(cell);
      return [cell, { ...rest, rowSpan: rowspan, colSpan: colspan }];
    }),
  );
}

function sectionElement(
  h: CreateElement,
  section: Section,
  model: PageModel,
  props: Props,
  report: Report,
): unknown {
  const table = tableOf(model.form, section.path);
  const content = table
    ? [
        h(
          "table",
          null,
          h(
            "tbody",
            null,
            ...table.rows.map((row) =>
              h("tr", null, ...row.cells.map((cell) => cellElement(h, cell, props, report))),
            ),
          ),
        ),
      ]
    : section.narratives.flatMap((one) => [h("h3", null, one.title), ...paragraphs(h, report, one.path)]);
  return h("section", null, h("h2", null, section.heading), ...content);
}

function cellElement(h: CreateElement, cell: GridCell, props: Props, report: Report): unknown {
  const own = props.get(cell) ?? null;
  return isHeader(cell) ? h("th", own, cell.text) : h("td", own, valueAt(report, cell.path));
}

function paragraphs(h: CreateElement, report: Report, path: string): unknown[] {
  return paragraphsAt(report, path).map((block) => h("p", null, block.text));
}
