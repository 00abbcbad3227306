import type { Draft } from "@nianbao/types";
import { article } from "./article.ts";
import { htmlDocument } from "./document.ts";
import { furnitureOf } from "./furniture.ts";
import type { Layout } from "./layout.ts";
import { layoutFor } from "./layout-for.ts";
import { metaTags } from "./meta-tags.ts";
import type { FragmentOptions, RenderOptions } from "./options.ts";
import { pageStyle } from "./styles/page-style.ts";

/** A whole page, with one of the layouts. */
export function pageOf(layouts: readonly Layout[], report: Draft, options: RenderOptions = {}): string {
  const content = article(layoutFor(layouts, report), report, options);
  const { lang, skip } = furnitureOf(options.lang);
  return htmlDocument({
    lang: "zh-CN",
    title: report.title || "政府信息公开工作年度报告",
    meta: metaTags(report, options.meta),
    style: pageStyle(options),
    before: `<a class="nianbao-skip" href="#nianbao-content" lang="${lang}">${skip}</a>\n`,
    content,
  });
}

/** The article alone, with one of the layouts. */
export function fragmentOf(layouts: readonly Layout[], report: Draft, options: FragmentOptions = {}): string {
  return `${article(layoutFor(layouts, report), report, options)}\n`;
}
