/** What the generated page of a vendor's profile is made of; `nianbao-codegen profile` prints imports of it. */
export { cell, word } from "./cell.ts";
export { NianbaoHtmlError, type NianbaoHtmlErrorCode } from "./html-error.ts";
export type { Layout } from "./layout.ts";
export { narrative } from "./narrative.ts";
export { numbered } from "./numbered.ts";
export type { FragmentOptions, RenderOptions } from "./options.ts";
export { fragmentOf, pageOf } from "./page.ts";
