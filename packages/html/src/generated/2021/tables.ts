// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import { cell } from "../../cell.ts";
import type { Draft, Report2021 } from "@nianbao/types";

type Report = Draft<Report2021>;

export function proactiveDisclosureSection(at: Report["proactiveDisclosure"]): string {
  return `<section aria-labelledby="proactiveDisclosure">
<h2 id="proactiveDisclosure">二、主动公开政府信息情况</h2>
<div class="nianbao-scroll" role="region" aria-labelledby="proactiveDisclosure-table" tabindex="0">
<table class="nianbao-table nianbao-blocks">
<caption id="proactiveDisclosure-table">主动公开政府信息情况</caption>
<colgroup><col class="nianbao-label"><col span="3"></colgroup>
<tbody>
<tr><th id="nb2-1" scope="rowgroup" colspan="4">第二十条第（一）项</th></tr>
<tr><th id="nb2-2" scope="col">信息内容</th><th id="nb2-3" scope="col">本年制发件数</th><th id="nb2-4" scope="col">本年废止件数</th><th id="nb2-5" scope="col">现行有效件数</th></tr>
<tr><th id="nb2-6" scope="row">规章</th><td id="proactiveDisclosure-rules-issued" headers="nb2-1 nb2-6 nb2-3">${cell(at.rules.issued)}</td><td id="proactiveDisclosure-rules-repealed" headers="nb2-1 nb2-6 nb2-4">${cell(at.rules.repealed)}</td><td id="proactiveDisclosure-rules-inForce" headers="nb2-1 nb2-6 nb2-5">${cell(at.rules.inForce)}</td></tr>
<tr><th id="nb2-7" scope="row">行政规范性文件</th><td id="proactiveDisclosure-normativeDocuments-issued" headers="nb2-1 nb2-7 nb2-3">${cell(at.normativeDocuments.issued)}</td><td id="proactiveDisclosure-normativeDocuments-repealed" headers="nb2-1 nb2-7 nb2-4">${cell(at.normativeDocuments.repealed)}</td><td id="proactiveDisclosure-normativeDocuments-inForce" headers="nb2-1 nb2-7 nb2-5">${cell(at.normativeDocuments.inForce)}</td></tr>
</tbody>
<tbody>
<tr><th id="nb2-8" scope="rowgroup" colspan="4">第二十条第（五）项</th></tr>
<tr><th id="nb2-9" scope="col">信息内容</th><th id="nb2-10" scope="col" colspan="3">本年处理决定数量</th></tr>
<tr><th id="nb2-11" scope="row">行政许可</th><td id="proactiveDisclosure-licensing-decisions" colspan="3" headers="nb2-8 nb2-11 nb2-10">${cell(at.licensing.decisions)}</td></tr>
</tbody>
<tbody>
<tr><th id="nb2-12" scope="rowgroup" colspan="4">第二十条第（六）项</th></tr>
<tr><th id="nb2-13" scope="col">信息内容</th><th id="nb2-14" scope="col" colspan="3">本年处理决定数量</th></tr>
<tr><th id="nb2-15" scope="row">行政处罚</th><td id="proactiveDisclosure-penalties-decisions" colspan="3" headers="nb2-12 nb2-15 nb2-14">${cell(at.penalties.decisions)}</td></tr>
<tr><th id="nb2-16" scope="row">行政强制</th><td id="proactiveDisclosure-compulsion-decisions" colspan="3" headers="nb2-12 nb2-16 nb2-14">${cell(at.compulsion.decisions)}</td></tr>
</tbody>
<tbody>
<tr><th id="nb2-17" scope="rowgroup" colspan="4">第二十条第（八）项</th></tr>
<tr><th id="nb2-18" scope="col">信息内容</th><th id="nb2-19" scope="col" colspan="3">本年收费金额（单位：万元）</th></tr>
<tr><th id="nb2-20" scope="row">行政事业性收费</th><td id="proactiveDisclosure-fees-amount" colspan="3" headers="nb2-17 nb2-20 nb2-19">${cell(at.fees.amount)}</td></tr>
</tbody>
</table>
</div>
</section>`;
}

function requestsRow(at: Report["requests"]["received"], id: string, row: string): string {
  return `
<td id="${id}-naturalPersons" headers="${row} nb3-2 nb3-3">${cell(at.naturalPersons)}</td>
<td id="${id}-organizations-businesses" headers="${row} nb3-2 nb3-4 nb3-6">${cell(at.organizations.businesses)}</td>
<td id="${id}-organizations-researchInstitutions" headers="${row} nb3-2 nb3-4 nb3-7">${cell(at.organizations.researchInstitutions)}</td>
<td id="${id}-organizations-publicInterestGroups" headers="${row} nb3-2 nb3-4 nb3-8">${cell(at.organizations.publicInterestGroups)}</td>
<td id="${id}-organizations-legalServiceProviders" headers="${row} nb3-2 nb3-4 nb3-9">${cell(at.organizations.legalServiceProviders)}</td>
<td id="${id}-organizations-others" headers="${row} nb3-2 nb3-4 nb3-10">${cell(at.organizations.others)}</td>
<td id="${id}-total" headers="${row} nb3-2 nb3-5">${cell(at.total)}</td>`;
}

export function requestsSection(at: Report["requests"]): string {
  return `<section aria-labelledby="requests">
<h2 id="requests">三、收到和处理政府信息公开申请情况</h2>
<div class="nianbao-scroll" role="region" aria-labelledby="requests-table" tabindex="0">
<table class="nianbao-table nianbao-crosstab">
<caption id="requests-table">收到和处理政府信息公开申请情况</caption>
<colgroup><col class="nianbao-stub" span="2"><col class="nianbao-label"><col span="7"></colgroup>
<thead>
<tr><td class="nianbao-note" rowspan="3" colspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><th id="nb3-2" scope="col" colspan="7">申请人情况</th></tr>
<tr><th id="nb3-3" scope="col" rowspan="2">自然人</th><th id="nb3-4" scope="col" colspan="5">法人或其他组织</th><th id="nb3-5" scope="col" rowspan="2">总计</th></tr>
<tr><th id="nb3-6" scope="col">商业企业</th><th id="nb3-7" scope="col">科研机构</th><th id="nb3-8" scope="col">社会公益组织</th><th id="nb3-9" scope="col">法律服务机构</th><th id="nb3-10" scope="col">其他</th></tr>
</thead>
<tbody>
<tr><th id="nb3-11" scope="row" colspan="3">一、本年新收政府信息公开申请数量</th>${requestsRow(at.received, "requests-received", "nb3-11")}</tr>
<tr><th id="nb3-12" scope="row" colspan="3">二、上年结转政府信息公开申请数量</th>${requestsRow(at.carriedOver, "requests-carriedOver", "nb3-12")}</tr>
<tr><th id="nb3-13" scope="row" rowspan="22">三、本年度办理结果</th><th id="nb3-14" scope="row" colspan="2">（一）予以公开</th>${requestsRow(at.outcomes.granted, "requests-outcomes-granted", "nb3-13 nb3-14")}</tr>
<tr><th id="nb3-15" scope="row" colspan="2">（二）部分公开（区分处理的，只计这一情形，不计其他情形）</th>${requestsRow(at.outcomes.partiallyGranted, "requests-outcomes-partiallyGranted", "nb3-13 nb3-15")}</tr>
<tr><th id="nb3-16" scope="row" rowspan="8">（三）不予公开</th><th id="nb3-17" scope="row">1.属于国家秘密</th>${requestsRow(at.outcomes.refused.stateSecrets, "requests-outcomes-refused-stateSecrets", "nb3-13 nb3-16 nb3-17")}</tr>
<tr><th id="nb3-18" scope="row">2.其他法律行政法规禁止公开</th>${requestsRow(at.outcomes.refused.prohibitedByLaw, "requests-outcomes-refused-prohibitedByLaw", "nb3-13 nb3-16 nb3-18")}</tr>
<tr><th id="nb3-19" scope="row">3.危及“三安全一稳定”</th>${requestsRow(at.outcomes.refused.threeSecuritiesOneStability, "requests-outcomes-refused-threeSecuritiesOneStability", "nb3-13 nb3-16 nb3-19")}</tr>
<tr><th id="nb3-20" scope="row">4.保护第三方合法权益</th>${requestsRow(at.outcomes.refused.thirdPartyInterests, "requests-outcomes-refused-thirdPartyInterests", "nb3-13 nb3-16 nb3-20")}</tr>
<tr><th id="nb3-21" scope="row">5.属于三类内部事务信息</th>${requestsRow(at.outcomes.refused.internalAffairs, "requests-outcomes-refused-internalAffairs", "nb3-13 nb3-16 nb3-21")}</tr>
<tr><th id="nb3-22" scope="row">6.属于四类过程性信息</th>${requestsRow(at.outcomes.refused.processInformation, "requests-outcomes-refused-processInformation", "nb3-13 nb3-16 nb3-22")}</tr>
<tr><th id="nb3-23" scope="row">7.属于行政执法案卷</th>${requestsRow(at.outcomes.refused.enforcementFiles, "requests-outcomes-refused-enforcementFiles", "nb3-13 nb3-16 nb3-23")}</tr>
<tr><th id="nb3-24" scope="row">8.属于行政查询事项</th>${requestsRow(at.outcomes.refused.administrativeInquiries, "requests-outcomes-refused-administrativeInquiries", "nb3-13 nb3-16 nb3-24")}</tr>
<tr><th id="nb3-25" scope="row" rowspan="3">（四）无法提供</th><th id="nb3-26" scope="row">1.本机关不掌握相关政府信息</th>${requestsRow(at.outcomes.unavailable.notHeld, "requests-outcomes-unavailable-notHeld", "nb3-13 nb3-25 nb3-26")}</tr>
<tr><th id="nb3-27" scope="row">2.没有现成信息需要另行制作</th>${requestsRow(at.outcomes.unavailable.requiresCreation, "requests-outcomes-unavailable-requiresCreation", "nb3-13 nb3-25 nb3-27")}</tr>
<tr><th id="nb3-28" scope="row">3.补正后申请内容仍不明确</th>${requestsRow(at.outcomes.unavailable.stillUnclear, "requests-outcomes-unavailable-stillUnclear", "nb3-13 nb3-25 nb3-28")}</tr>
<tr><th id="nb3-29" scope="row" rowspan="5">（五）不予处理</th><th id="nb3-30" scope="row">1.信访举报投诉类申请</th>${requestsRow(at.outcomes.notProcessed.petitions, "requests-outcomes-notProcessed-petitions", "nb3-13 nb3-29 nb3-30")}</tr>
<tr><th id="nb3-31" scope="row">2.重复申请</th>${requestsRow(at.outcomes.notProcessed.repeated, "requests-outcomes-notProcessed-repeated", "nb3-13 nb3-29 nb3-31")}</tr>
<tr><th id="nb3-32" scope="row">3.要求提供公开出版物</th>${requestsRow(at.outcomes.notProcessed.publications, "requests-outcomes-notProcessed-publications", "nb3-13 nb3-29 nb3-32")}</tr>
<tr><th id="nb3-33" scope="row">4.无正当理由大量反复申请</th>${requestsRow(at.outcomes.notProcessed.excessive, "requests-outcomes-notProcessed-excessive", "nb3-13 nb3-29 nb3-33")}</tr>
<tr><th id="nb3-34" scope="row">5.要求行政机关确认或重新出具已获取信息</th>${requestsRow(at.outcomes.notProcessed.reconfirmation, "requests-outcomes-notProcessed-reconfirmation", "nb3-13 nb3-29 nb3-34")}</tr>
<tr><th id="nb3-35" scope="row" rowspan="3">（六）其他处理</th><th id="nb3-36" scope="row">1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请</th>${requestsRow(at.outcomes.other.correctionOverdue, "requests-outcomes-other-correctionOverdue", "nb3-13 nb3-35 nb3-36")}</tr>
<tr><th id="nb3-37" scope="row">2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请</th>${requestsRow(at.outcomes.other.feeOverdue, "requests-outcomes-other-feeOverdue", "nb3-13 nb3-35 nb3-37")}</tr>
<tr><th id="nb3-38" scope="row">3.其他</th>${requestsRow(at.outcomes.other.others, "requests-outcomes-other-others", "nb3-13 nb3-35 nb3-38")}</tr>
<tr><th id="nb3-39" scope="row" colspan="2">（七）总计</th>${requestsRow(at.outcomes.total, "requests-outcomes-total", "nb3-13 nb3-39")}</tr>
<tr><th id="nb3-40" scope="row" colspan="3">四、结转下年度继续办理</th>${requestsRow(at.carriedForward, "requests-carriedForward", "nb3-40")}</tr>
</tbody>
</table>
</div>
</section>`;
}

export function disputesSection(at: Report["disputes"]): string {
  return `<section aria-labelledby="disputes">
<h2 id="disputes">四、政府信息公开行政复议、行政诉讼情况</h2>
<div class="nianbao-scroll" role="region" aria-labelledby="disputes-table" tabindex="0">
<table class="nianbao-table nianbao-columns">
<caption id="disputes-table">政府信息公开行政复议、行政诉讼情况</caption>
<colgroup><col span="15"></colgroup>
<thead>
<tr><th id="nb4-1" scope="col" colspan="5">行政复议</th><th id="nb4-2" scope="col" colspan="10">行政诉讼</th></tr>
<tr><th id="nb4-3" scope="col" rowspan="2">结果维持</th><th id="nb4-4" scope="col" rowspan="2">结果纠正</th><th id="nb4-5" scope="col" rowspan="2">其他结果</th><th id="nb4-6" scope="col" rowspan="2">尚未审结</th><th id="nb4-7" scope="col" rowspan="2">总计</th><th id="nb4-8" scope="col" colspan="5">未经复议直接起诉</th><th id="nb4-9" scope="col" colspan="5">复议后起诉</th></tr>
<tr><th id="nb4-10" scope="col">结果维持</th><th id="nb4-11" scope="col">结果纠正</th><th id="nb4-12" scope="col">其他结果</th><th id="nb4-13" scope="col">尚未审结</th><th id="nb4-14" scope="col">总计</th><th id="nb4-15" scope="col">结果维持</th><th id="nb4-16" scope="col">结果纠正</th><th id="nb4-17" scope="col">其他结果</th><th id="nb4-18" scope="col">尚未审结</th><th id="nb4-19" scope="col">总计</th></tr>
</thead>
<tbody>
<tr><td id="disputes-reconsideration-upheld" headers="nb4-1 nb4-3">${cell(at.reconsideration.upheld)}</td><td id="disputes-reconsideration-corrected" headers="nb4-1 nb4-4">${cell(at.reconsideration.corrected)}</td><td id="disputes-reconsideration-otherOutcome" headers="nb4-1 nb4-5">${cell(at.reconsideration.otherOutcome)}</td><td id="disputes-reconsideration-pending" headers="nb4-1 nb4-6">${cell(at.reconsideration.pending)}</td><td id="disputes-reconsideration-total" headers="nb4-1 nb4-7">${cell(at.reconsideration.total)}</td><td id="disputes-litigation-direct-upheld" headers="nb4-2 nb4-8 nb4-10">${cell(at.litigation.direct.upheld)}</td><td id="disputes-litigation-direct-corrected" headers="nb4-2 nb4-8 nb4-11">${cell(at.litigation.direct.corrected)}</td><td id="disputes-litigation-direct-otherOutcome" headers="nb4-2 nb4-8 nb4-12">${cell(at.litigation.direct.otherOutcome)}</td><td id="disputes-litigation-direct-pending" headers="nb4-2 nb4-8 nb4-13">${cell(at.litigation.direct.pending)}</td><td id="disputes-litigation-direct-total" headers="nb4-2 nb4-8 nb4-14">${cell(at.litigation.direct.total)}</td><td id="disputes-litigation-afterReconsideration-upheld" headers="nb4-2 nb4-9 nb4-15">${cell(at.litigation.afterReconsideration.upheld)}</td><td id="disputes-litigation-afterReconsideration-corrected" headers="nb4-2 nb4-9 nb4-16">${cell(at.litigation.afterReconsideration.corrected)}</td><td id="disputes-litigation-afterReconsideration-otherOutcome" headers="nb4-2 nb4-9 nb4-17">${cell(at.litigation.afterReconsideration.otherOutcome)}</td><td id="disputes-litigation-afterReconsideration-pending" headers="nb4-2 nb4-9 nb4-18">${cell(at.litigation.afterReconsideration.pending)}</td><td id="disputes-litigation-afterReconsideration-total" headers="nb4-2 nb4-9 nb4-19">${cell(at.litigation.afterReconsideration.total)}</td></tr>
</tbody>
</table>
</div>
</section>`;
}
