import { NianbaoHtmlError } from "./html-error.ts";
import type { Layout } from "./layout.ts";

/** The layout of a report's edition. */
export function layoutFor(layouts: readonly Layout[], report: unknown): Layout {
  const edition = (report as { readonly edition?: unknown } | null | undefined)?.edition;
  const layout = layouts.find((one) => one.edition === edition);
  if (layout !== undefined) return layout;
  const known = layouts.map((one) => one.edition).join(", ");
  const given = typeof edition === "string" ? `"${edition.slice(0, 40)}"` : typeof edition;
  throw new NianbaoHtmlError(
    "unsupported-edition",
    `没有 ${given} 版的页面，已知的有：${known}。`,
    `No page for edition ${given}; known: ${known}.`,
    { path: "/edition" },
  );
}
