import { isNewer } from "@nianbao/form/version-order";
import { NianbaoHtmlError } from "./html-error.ts";
import type { Layout } from "./layout.ts";

/**
 * The layout of a report's edition.
 *
 * @throws {NianbaoHtmlError} when none is known, or the report's schema version is newer: what that holds besides would be lost
 */
export function layoutFor(layouts: readonly Layout[], report: unknown): Layout {
  const { edition, schemaVersion } = Object(report) as Readonly<Record<string, unknown>>;
  const layout = layouts.find((one) => one.edition === edition);
  if (layout && !isNewer(schemaVersion, layout.schemaVersion)) return layout;
  const [code, path, stated, known] = layout
    ? (["newer-version", "/schemaVersion", schemaVersion, layout.schemaVersion] as const)
    : (["unsupported-edition", "/edition", edition, layouts.map((one) => one.edition).join(", ")] as const);
  const given = typeof stated === "string" ? `"${stated.slice(0, 40)}"` : typeof stated;
  throw new NianbaoHtmlError(
    code,
    `报告的 ${path} 是 ${given}，已知的有：${known}。`,
    `Cannot render: ${path} of the report is ${given}; known: ${known}. 新版 Newer versions: npm install @nianbao/html@latest`,
    { path },
  );
}
