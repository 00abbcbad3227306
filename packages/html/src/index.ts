export { NianbaoHtmlError, type NianbaoHtmlErrorCode } from "./html-error.ts";
export { type MetaLabel, metaProfile } from "./meta-profile.ts";
export type { MetaValues } from "./meta-tags.ts";
export type { FragmentOptions, PrintProfile, RenderOptions } from "./options.ts";
export { render, renderFragment } from "./render.ts";
export { articleCss as css } from "./styles/article.ts";
export { gbt9704Css } from "./styles/gbt9704.ts";
export { renderTable, type TableCell, type TableColumn, type TablePage } from "./table-page.ts";
