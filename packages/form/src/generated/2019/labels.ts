// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type { Labels } from "../../labels.ts";

export const labels: Labels = {
  tables: ["proactiveDisclosure", "requests", "disputes"],
  root: {
    edition: ["格式版本", "Edition"],
    schemaVersion: ["模式版本", "Schema version"],
    $schema: ["模式地址", "Schema address"],
    year: ["报告年度", "Report year"],
    title: ["标题", "Title"],
    organ: [
      "机关",
      "Organ",
      {
        name: ["机关名称", "Name of the organ"],
        level: ["层级", "Level"],
        kind: ["类别", "Kind"],
        creditCode: ["统一社会信用代码", "Unified social credit code"],
        regionCode: ["行政区划代码", "Region code"],
        scope: ["范围", "Scope"],
      },
    ],
    publishedOn: ["发布日期", "Published on"],
    period: ["统计期限", "Period", { from: ["起", "From"], to: ["止", "To"] }],
    preamble: ["引言", "Preamble", "narrative"],
    overview: [
      "一、总体情况",
      "I. Overview",
      {
        introduction: ["概述", "Introduction", "narrative"],
        proactiveDisclosure: ["主动公开", "Proactive disclosure", "narrative"],
        onRequestDisclosure: ["依申请公开", "Disclosure upon request", "narrative"],
        informationManagement: ["政府信息管理", "Government information management", "narrative"],
        platform: ["政府信息公开平台建设", "Disclosure platform", "narrative"],
        supervision: ["监督保障", "Supervision and safeguards", "narrative"],
      },
    ],
    proactiveDisclosure: [
      "二、主动公开政府信息情况",
      "II. Proactive disclosure of government information",
      {
        rules: ["规章", "Rules", "documents"],
        normativeDocuments: ["规范性文件", "Normative documents", "documents"],
        licensing: ["行政许可", "Administrative licensing", "matters"],
        otherServices: ["其他对外管理服务事项", "Other external administrative services", "matters"],
        penalties: ["行政处罚", "Administrative penalties", "matters"],
        compulsion: ["行政强制", "Administrative compulsion", "matters"],
        fees: ["行政事业性收费", "Administrative and institutional charges", "chargeItems"],
        procurement: ["政府集中采购", "Centralized government procurement", "procurement"],
      },
    ],
    requests: [
      "三、收到和处理政府信息公开申请情况",
      "III. Requests received and processed",
      {
        received: ["一、本年新收政府信息公开申请数量", "I. Requests received this year", "applicants"],
        carriedOver: [
          "二、上年结转政府信息公开申请数量",
          "II. Requests carried over from last year",
          "applicants",
        ],
        outcomes: [
          "三、本年度办理结果",
          "III. Outcomes this year",
          {
            granted: ["（一）予以公开", "(1) Granted", "applicants"],
            partiallyGranted: [
              "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
              "(2) Partially granted (where separable, counted here only)",
              "applicants",
            ],
            refused: [
              "（三）不予公开",
              "(3) Disclosure refused",
              {
                stateSecrets: ["1.属于国家秘密", "1. State secrets", "applicants"],
                prohibitedByLaw: [
                  "2.其他法律行政法规禁止公开",
                  "2. Disclosure prohibited by other laws or administrative regulations",
                  "applicants",
                ],
                threeSecuritiesOneStability: [
                  "3.危及“三安全一稳定”",
                  "3. Endangering national, public or economic security or social stability",
                  "applicants",
                ],
                thirdPartyInterests: [
                  "4.保护第三方合法权益",
                  "4. Protection of third parties' lawful rights and interests",
                  "applicants",
                ],
                internalAffairs: [
                  "5.属于三类内部事务信息",
                  "5. Three kinds of internal affairs information",
                  "applicants",
                ],
                processInformation: [
                  "6.属于四类过程性信息",
                  "6. Four kinds of process information",
                  "applicants",
                ],
                enforcementFiles: [
                  "7.属于行政执法案卷",
                  "7. Administrative enforcement case files",
                  "applicants",
                ],
                administrativeInquiries: [
                  "8.属于行政查询事项",
                  "8. Matters for administrative inquiry",
                  "applicants",
                ],
              },
            ],
            unavailable: [
              "（四）无法提供",
              "(4) Unable to provide",
              {
                notHeld: [
                  "1.本机关不掌握相关政府信息",
                  "1. Information not held by this organ",
                  "applicants",
                ],
                requiresCreation: [
                  "2.没有现成信息需要另行制作",
                  "2. No existing information; would have to be created",
                  "applicants",
                ],
                stillUnclear: [
                  "3.补正后申请内容仍不明确",
                  "3. Request still unclear after correction",
                  "applicants",
                ],
              },
            ],
            notProcessed: [
              "（五）不予处理",
              "(5) Not processed",
              {
                petitions: [
                  "1.信访举报投诉类申请",
                  "1. Requests that are petitions, reports or complaints",
                  "applicants",
                ],
                repeated: ["2.重复申请", "2. Repeated requests", "applicants"],
                publications: ["3.要求提供公开出版物", "3. Requests for published materials", "applicants"],
                excessive: [
                  "4.无正当理由大量反复申请",
                  "4. Large numbers of repeated requests without justification",
                  "applicants",
                ],
                reconfirmation: [
                  "5.要求行政机关确认或重新出具已获取信息",
                  "5. Requests to confirm or reissue information already obtained",
                  "applicants",
                ],
              },
            ],
            other: ["（六）其他处理", "(6) Otherwise processed", "applicants"],
            total: ["（七）总计", "(7) Total", "applicants"],
          },
        ],
        carriedForward: ["四、结转下年度继续办理", "IV. Carried forward to next year", "applicants"],
      },
    ],
    disputes: [
      "四、政府信息公开行政复议、行政诉讼情况",
      "IV. Administrative reconsideration and litigation",
      {
        reconsideration: ["行政复议", "Administrative reconsideration", "caseOutcomes"],
        litigation: [
          "行政诉讼",
          "Administrative litigation",
          {
            direct: ["未经复议直接起诉", "Direct litigation without reconsideration", "caseOutcomes"],
            afterReconsideration: ["复议后起诉", "Litigation after reconsideration", "caseOutcomes"],
          },
        ],
      },
    ],
    problemsAndImprovements: [
      "五、政府信息公开工作存在的主要问题及改进情况",
      "V. Main problems and improvements",
      {
        introduction: ["概述", "Introduction", "narrative"],
        problems: ["存在的主要问题", "Main problems", "narrative"],
        improvements: ["改进情况", "Improvements", "narrative"],
      },
    ],
    otherMatters: [
      "六、其他需要报告的事项",
      "VI. Other matters to be reported",
      {
        narrative: ["文字描述", "Narrative", "narrative"],
        processingFee: [
          "信息处理费",
          "Information processing fee",
          {
            noticesIssued: ["发出收费通知的件数", "Fee notices issued"],
            amountNotified: ["通知收费的总金额", "Total amount notified"],
            amountCollected: ["实际收取的总金额", "Total amount collected"],
          },
        ],
      },
    ],
  },
  definitions: {
    paragraph: { type: ["类型", "Type"], text: ["文字", "Text"] },
    heading: { type: ["类型", "Type"], text: ["文字", "Text"], level: ["级别", "Level"] },
    list: { type: ["类型", "Type"], ordered: ["编号", "Numbered"], items: ["各项", "Items"] },
    table: {
      type: ["类型", "Type"],
      caption: ["表题", "Caption"],
      rows: ["各行", "Rows"],
      headerRows: ["表头行数", "Header rows"],
    },
    figure: {
      type: ["类型", "Type"],
      src: ["图片地址", "Address"],
      alt: ["替代文字", "Alternative text"],
      caption: ["图题", "Caption"],
    },
    applicants: {
      naturalPersons: ["自然人", "Natural persons"],
      organizations: [
        "法人或其他组织",
        "Legal persons or other organizations",
        {
          businesses: ["商业企业", "Businesses"],
          researchInstitutions: ["科研机构", "Research institutions"],
          publicInterestGroups: ["社会公益组织", "Public interest groups"],
          legalServiceProviders: ["法律服务机构", "Legal service providers"],
          others: ["其他", "Others"],
        },
      ],
      total: ["总计", "Total"],
    },
    caseOutcomes: {
      upheld: ["结果维持", "Upheld"],
      corrected: ["结果纠正", "Corrected"],
      otherOutcome: ["其他结果", "Other outcome"],
      pending: ["尚未审结", "Pending"],
      total: ["总计", "Total"],
    },
    documents: {
      created: ["本年新制作数量", "Created this year"],
      disclosed: ["本年新公开数量", "Disclosed this year"],
      totalDisclosed: ["对外公开总数量", "Total disclosed"],
    },
    matters: {
      itemsLastYear: ["上一年项目数量", "Items last year"],
      change: ["本年增/减", "Change this year"],
      decisions: ["处理决定数量", "Decisions"],
    },
    chargeItems: {
      itemsLastYear: ["上一年项目数量", "Items last year"],
      change: ["本年增/减", "Change this year"],
    },
    procurement: {
      projects: ["采购项目数量", "Procurement projects"],
      amount: ["采购总金额", "Total procurement amount"],
      amountUnit: ["采购总金额单位", "Unit of the total procurement amount"],
    },
  },
};
