// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import { cell, word } from "../../cell.ts";
import type { Draft, Report2019 } from "@nianbao/types";

type Report = Draft<Report2019>;

export function proactiveDisclosureSection(at: Report["proactiveDisclosure"]): string {
  return `<section aria-labelledby="proactiveDisclosure">
<h2 id="proactiveDisclosure">二、主动公开政府信息情况</h2>
<div class="nianbao-scroll" role="region" aria-labelledby="proactiveDisclosure-table" tabindex="0">
<table class="nianbao-table nianbao-blocks">
<caption id="proactiveDisclosure-table">主动公开政府信息情况</caption>
<colgroup><col class="nianbao-label"><col span="3"></colgroup>
<tbody>
<tr><th id="nb2-1" scope="rowgroup" colspan="4">第二十条第（一）项</th></tr>
<tr><th id="nb2-2" scope="col">信息内容</th><th id="nb2-3" scope="col">本年新制作数量</th><th id="nb2-4" scope="col">本年新公开数量</th><th id="nb2-5" scope="col">对外公开总数量</th></tr>
<tr><th id="nb2-6" scope="row">规章</th><td id="proactiveDisclosure-rules-created" headers="nb2-1 nb2-6 nb2-3">${cell(at.rules.created)}</td><td id="proactiveDisclosure-rules-disclosed" headers="nb2-1 nb2-6 nb2-4">${cell(at.rules.disclosed)}</td><td id="proactiveDisclosure-rules-totalDisclosed" headers="nb2-1 nb2-6 nb2-5">${cell(at.rules.totalDisclosed)}</td></tr>
<tr><th id="nb2-7" scope="row">规范性文件</th><td id="proactiveDisclosure-normativeDocuments-created" headers="nb2-1 nb2-7 nb2-3">${cell(at.normativeDocuments.created)}</td><td id="proactiveDisclosure-normativeDocuments-disclosed" headers="nb2-1 nb2-7 nb2-4">${cell(at.normativeDocuments.disclosed)}</td><td id="proactiveDisclosure-normativeDocuments-totalDisclosed" headers="nb2-1 nb2-7 nb2-5">${cell(at.normativeDocuments.totalDisclosed)}</td></tr>
</tbody>
<tbody>
<tr><th id="nb2-8" scope="rowgroup" colspan="4">第二十条第（五）项</th></tr>
<tr><th id="nb2-9" scope="col">信息内容</th><th id="nb2-10" scope="col">上一年项目数量</th><th id="nb2-11" scope="col">本年增/减</th><th id="nb2-12" scope="col">处理决定数量</th></tr>
<tr><th id="nb2-13" scope="row">行政许可</th><td id="proactiveDisclosure-licensing-itemsLastYear" headers="nb2-8 nb2-13 nb2-10">${cell(at.licensing.itemsLastYear)}</td><td id="proactiveDisclosure-licensing-change" headers="nb2-8 nb2-13 nb2-11">${cell(at.licensing.change)}</td><td id="proactiveDisclosure-licensing-decisions" headers="nb2-8 nb2-13 nb2-12">${cell(at.licensing.decisions)}</td></tr>
<tr><th id="nb2-14" scope="row">其他对外管理服务事项</th><td id="proactiveDisclosure-otherServices-itemsLastYear" headers="nb2-8 nb2-14 nb2-10">${cell(at.otherServices.itemsLastYear)}</td><td id="proactiveDisclosure-otherServices-change" headers="nb2-8 nb2-14 nb2-11">${cell(at.otherServices.change)}</td><td id="proactiveDisclosure-otherServices-decisions" headers="nb2-8 nb2-14 nb2-12">${cell(at.otherServices.decisions)}</td></tr>
</tbody>
<tbody>
<tr><th id="nb2-15" scope="rowgroup" colspan="4">第二十条第（六）项</th></tr>
<tr><th id="nb2-16" scope="col">信息内容</th><th id="nb2-17" scope="col">上一年项目数量</th><th id="nb2-18" scope="col">本年增/减</th><th id="nb2-19" scope="col">处理决定数量</th></tr>
<tr><th id="nb2-20" scope="row">行政处罚</th><td id="proactiveDisclosure-penalties-itemsLastYear" headers="nb2-15 nb2-20 nb2-17">${cell(at.penalties.itemsLastYear)}</td><td id="proactiveDisclosure-penalties-change" headers="nb2-15 nb2-20 nb2-18">${cell(at.penalties.change)}</td><td id="proactiveDisclosure-penalties-decisions" headers="nb2-15 nb2-20 nb2-19">${cell(at.penalties.decisions)}</td></tr>
<tr><th id="nb2-21" scope="row">行政强制</th><td id="proactiveDisclosure-compulsion-itemsLastYear" headers="nb2-15 nb2-21 nb2-17">${cell(at.compulsion.itemsLastYear)}</td><td id="proactiveDisclosure-compulsion-change" headers="nb2-15 nb2-21 nb2-18">${cell(at.compulsion.change)}</td><td id="proactiveDisclosure-compulsion-decisions" headers="nb2-15 nb2-21 nb2-19">${cell(at.compulsion.decisions)}</td></tr>
</tbody>
<tbody>
<tr><th id="nb2-22" scope="rowgroup" colspan="4">第二十条第（八）项</th></tr>
<tr><th id="nb2-23" scope="col">信息内容</th><th id="nb2-24" scope="col">上一年项目数量</th><th id="nb2-25" scope="col" colspan="2">本年增/减</th></tr>
<tr><th id="nb2-26" scope="row">行政事业性收费</th><td id="proactiveDisclosure-fees-itemsLastYear" headers="nb2-22 nb2-26 nb2-24">${cell(at.fees.itemsLastYear)}</td><td id="proactiveDisclosure-fees-change" colspan="2" headers="nb2-22 nb2-26 nb2-25">${cell(at.fees.change)}</td></tr>
</tbody>
<tbody>
<tr><th id="nb2-27" scope="rowgroup" colspan="4">第二十条第（九）项</th></tr>
<tr><th id="nb2-28" scope="col">信息内容</th><th id="nb2-29" scope="col">采购项目数量</th><th id="nb2-30" scope="col" colspan="2">采购总金额</th></tr>
<tr><th id="nb2-31" scope="row">政府集中采购</th><td id="proactiveDisclosure-procurement-projects" headers="nb2-27 nb2-31 nb2-29">${cell(at.procurement.projects)}</td><td id="proactiveDisclosure-procurement-amount" headers="nb2-27 nb2-31 nb2-30">${cell(at.procurement.amount)}</td><td id="proactiveDisclosure-procurement-amountUnit" headers="nb2-27 nb2-31 nb2-30">${word(at.procurement.amountUnit)}</td></tr>
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
<tr><th id="nb3-13" scope="row" rowspan="20">三、本年度办理结果</th><th id="nb3-14" scope="row" colspan="2">（一）予以公开</th>${requestsRow(at.outcomes.granted, "requests-outcomes-granted", "nb3-13 nb3-14")}</tr>
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
<tr><th id="nb3-35" scope="row" colspan="2">（六）其他处理</th>${requestsRow(at.outcomes.other, "requests-outcomes-other", "nb3-13 nb3-35")}</tr>
<tr><th id="nb3-36" scope="row" colspan="2">（七）总计</th>${requestsRow(at.outcomes.total, "requests-outcomes-total", "nb3-13 nb3-36")}</tr>
<tr><th id="nb3-37" scope="row" colspan="3">四、结转下年度继续办理</th>${requestsRow(at.carriedForward, "requests-carriedForward", "nb3-37")}</tr>
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
