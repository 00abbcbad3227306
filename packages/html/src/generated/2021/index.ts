// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import type { Draft, Report2021 } from "@nianbao/types";
import type { FragmentOptions, RenderOptions } from "../../options.ts";
import { fragmentOf, pageOf } from "../../page.ts";
import { layout } from "./layout.ts";

export { NianbaoHtmlError } from "../../html-error.ts";

/** As `render` of the package, for this edition alone. */
export function render(report: Report2021 | Draft<Report2021>, options?: RenderOptions): string {
  return pageOf([layout], report, options);
}

/** As `renderFragment` of the package, for this edition alone. */
export function renderFragment(report: Report2021 | Draft<Report2021>, options?: FragmentOptions): string {
  return fragmentOf([layout], report, options);
}
