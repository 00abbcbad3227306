// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import { cell } from "../../cell.ts";
import { narrative } from "../../narrative.ts";
import { numbered } from "../../numbered.ts";
import { proactiveDisclosureSection, requestsSection, disputesSection } from "./tables.ts";
import type { Draft, Report2021 } from "@nianbao/types";

type Report = Draft<Report2021>;

export function sections(at: Report): string {
  return `${overviewSection(at.overview)}
${proactiveDisclosureSection(at.proactiveDisclosure)}
${requestsSection(at.requests)}
${disputesSection(at.disputes)}
${problemsAndImprovementsSection(at.problemsAndImprovements)}
${otherMattersSection(at.otherMatters)}`;
}

function overviewSection(at: Report["overview"]): string {
  const headed = numbered();
  return `<section aria-labelledby="overview">
<h2 id="overview">一、总体情况</h2>${narrative(at.introduction, "overview-introduction", 2)}${headed(at.proactiveDisclosure, "overview-proactiveDisclosure", "主动公开")}${headed(at.onRequestDisclosure, "overview-onRequestDisclosure", "依申请公开")}${headed(at.informationManagement, "overview-informationManagement", "政府信息管理")}${headed(at.platform, "overview-platform", "政府信息公开平台建设")}${headed(at.supervision, "overview-supervision", "监督保障")}
</section>`;
}

function problemsAndImprovementsSection(at: Report["problemsAndImprovements"]): string {
  const headed = numbered();
  return `<section aria-labelledby="problemsAndImprovements">
<h2 id="problemsAndImprovements">五、存在的主要问题及改进情况</h2>${narrative(at.introduction, "problemsAndImprovements-introduction", 2)}${headed(at.problems, "problemsAndImprovements-problems", "存在的主要问题")}${headed(at.improvements, "problemsAndImprovements-improvements", "改进情况")}
</section>`;
}

function otherMattersSection(at: Report["otherMatters"]): string {
  return `<section aria-labelledby="otherMatters">
<h2 id="otherMatters">六、其他需要报告的事项</h2>${narrative(at.narrative, "otherMatters-narrative", 2)}${
    at.processingFee === undefined
      ? ""
      : `
<div class="nianbao-figures" role="group" aria-labelledby="otherMatters-processingFee">
<h3 id="otherMatters-processingFee">信息处理费</h3>
<dl>
<div><dt>发出收费通知的件数（件）</dt><dd id="otherMatters-processingFee-noticesIssued">${cell(at.processingFee.noticesIssued)}</dd></div>
<div><dt>通知收费的总金额（元）</dt><dd id="otherMatters-processingFee-amountNotified">${cell(at.processingFee.amountNotified)}</dd></div>
<div><dt>实际收取的总金额（元）</dt><dd id="otherMatters-processingFee-amountCollected">${cell(at.processingFee.amountCollected)}</dd></div>
</dl>
</div>`
  }
</section>`;
}
