import type { Draft } from "@nianbao/types";
import { article } from "./article.ts";
import { furnitureOf } from "./furniture.ts";
import type { Layout } from "./layout.ts";
import { layoutFor } from "./layout-for.ts";
import { metaTags } from "./meta-tags.ts";
import type { FragmentOptions, RenderOptions } from "./options.ts";
import { pageStyle } from "./styles/page-style.ts";
import { text } from "./text.ts";

// Nothing is loaded from anywhere and nothing runs, whatever the report holds.
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole page, with one of the layouts. */
export function pageOf(layouts: readonly Layout[], report: Draft, options: RenderOptions = {}): string {
  const content = article(layoutFor(layouts, report), report, options);
  const { lang, skip } = furnitureOf(options.lang);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${text(report.title || "政府信息公开工作年度报告")}</title>
${metaTags(report, options.meta)}<link rel="icon" href="data:,">
<style>
${pageStyle(options)}</style>
</head>
<body class="nianbao-page">
<a class="nianbao-skip" href="#nianbao-content" lang="${lang}">${skip}</a>
<main id="nianbao-content">
${content}
</main>
</body>
</html>
`;
}

/** The article alone, with one of the layouts. */
export function fragmentOf(layouts: readonly Layout[], report: Draft, options: FragmentOptions = {}): string {
  return `${article(layoutFor(layouts, report), report, options)}\n`;
}
