import type { Finding, Lang } from "@nianbao/types";
import { type Furniture, furnitureOf } from "./furniture.ts";
import { findingId, type Marks } from "./marks.ts";
import { text } from "./text.ts";

/** The findings as a list, each with a link to its place. */
export function findingList(
  findings: readonly Finding[],
  { targets }: Marks,
  lang: Lang | undefined,
): string {
  const words = furnitureOf(lang);
  const items = findings.map((finding, index) => item(finding, index + 1, targets[index], words));
  return `<section class="nianbao-findings" lang="${words.lang}" aria-labelledby="nianbao-findings">
<h2 id="nianbao-findings">${words.findings}</h2>
<ol>
${items.join("\n")}
</ol>
</section>`;
}

function item(finding: Finding, number: number, target: string | undefined, words: Furniture): string {
  const { message, severity, waived } = finding;
  const label = finding.label || words.whole;
  // Most messages begin with the label, which is then the link.
  const rest = message.startsWith(label) ? message.slice(label.length) : words.colon + message;
  const place = target === undefined ? text(label) : `<a href="#${target}" lang="zh-CN">${text(label)}</a>`;
  const reason = waived === undefined ? "" : ` · ${words.waived}${words.colon}${text(waived)}`;
  return `<li id="${findingId(number)}"><strong>${words.severity[severity]}</strong> ${place}${text(rest)}${reason}</li>`;
}
