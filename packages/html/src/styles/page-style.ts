import type { RenderOptions } from "../options.ts";
import { articleCss } from "./article.ts";
import { gbt9704Css } from "./gbt9704.ts";

const FRAME = `.nianbao-page{margin:0;padding:1.5rem 1rem 4rem;background:var(--nianbao-paper)}
.nianbao-skip:not(:focus){position:absolute;clip-path:inset(50%)}
@media print{
.nianbao-page{padding:0}
.nianbao-skip{display:none}
}
`;

const PLAIN = "@page{size:A4;margin:20mm 18mm}\n";

/** The style sheet of a whole page. */
export function pageStyle({ print, styles = "" }: RenderOptions): string {
  // In CSS a backslash changes nothing here, and the style element cannot end before its time.
  const own = styles.replaceAll("</", "<\\/");
  return `${articleCss}${FRAME}${print === "gbt9704" ? gbt9704Css : PLAIN}${own}`;
}
