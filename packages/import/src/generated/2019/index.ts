// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type { FormIndex } from "../../form-index.ts";

export { labels } from "@nianbao/form/labels/2019";

export const index: FormIndex = {
  edition: "2019",
  schemaVersion: "1.0.0",
  years: { from: 2019, to: 2020 },
  blank: {
    edition: "2019",
    schemaVersion: "1.0.0",
    year: null,
    title: "",
    organ: { name: "" },
    preamble: [],
    overview: {
      introduction: [],
      proactiveDisclosure: [],
      onRequestDisclosure: [],
      informationManagement: [],
      platform: [],
      supervision: [],
    },
    proactiveDisclosure: {
      rules: { created: null, disclosed: null, totalDisclosed: null },
      normativeDocuments: { created: null, disclosed: null, totalDisclosed: null },
      licensing: { itemsLastYear: null, change: null, decisions: null },
      otherServices: { itemsLastYear: null, change: null, decisions: null },
      penalties: { itemsLastYear: null, change: null, decisions: null },
      compulsion: { itemsLastYear: null, change: null, decisions: null },
      fees: { itemsLastYear: null, change: null },
      procurement: { projects: null, amount: null, amountUnit: null },
    },
    requests: {
      received: {
        naturalPersons: null,
        organizations: {
          businesses: null,
          researchInstitutions: null,
          publicInterestGroups: null,
          legalServiceProviders: null,
          others: null,
        },
        total: null,
      },
      carriedOver: {
        naturalPersons: null,
        organizations: {
          businesses: null,
          researchInstitutions: null,
          publicInterestGroups: null,
          legalServiceProviders: null,
          others: null,
        },
        total: null,
      },
      outcomes: {
        granted: {
          naturalPersons: null,
          organizations: {
            businesses: null,
            researchInstitutions: null,
            publicInterestGroups: null,
            legalServiceProviders: null,
            others: null,
          },
          total: null,
        },
        partiallyGranted: {
          naturalPersons: null,
          organizations: {
            businesses: null,
            researchInstitutions: null,
            publicInterestGroups: null,
            legalServiceProviders: null,
            others: null,
          },
          total: null,
        },
        refused: {
          stateSecrets: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          prohibitedByLaw: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          threeSecuritiesOneStability: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          thirdPartyInterests: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          internalAffairs: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          processInformation: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          enforcementFiles: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          administrativeInquiries: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
        },
        unavailable: {
          notHeld: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          requiresCreation: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          stillUnclear: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
        },
        notProcessed: {
          petitions: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          repeated: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          publications: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          excessive: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
          reconfirmation: {
            naturalPersons: null,
            organizations: {
              businesses: null,
              researchInstitutions: null,
              publicInterestGroups: null,
              legalServiceProviders: null,
              others: null,
            },
            total: null,
          },
        },
        other: {
          naturalPersons: null,
          organizations: {
            businesses: null,
            researchInstitutions: null,
            publicInterestGroups: null,
            legalServiceProviders: null,
            others: null,
          },
          total: null,
        },
        total: {
          naturalPersons: null,
          organizations: {
            businesses: null,
            researchInstitutions: null,
            publicInterestGroups: null,
            legalServiceProviders: null,
            others: null,
          },
          total: null,
        },
      },
      carriedForward: {
        naturalPersons: null,
        organizations: {
          businesses: null,
          researchInstitutions: null,
          publicInterestGroups: null,
          legalServiceProviders: null,
          others: null,
        },
        total: null,
      },
    },
    disputes: {
      reconsideration: { upheld: null, corrected: null, otherOutcome: null, pending: null, total: null },
      litigation: {
        direct: { upheld: null, corrected: null, otherOutcome: null, pending: null, total: null },
        afterReconsideration: {
          upheld: null,
          corrected: null,
          otherOutcome: null,
          pending: null,
          total: null,
        },
      },
    },
    problemsAndImprovements: { introduction: [], problems: [], improvements: [] },
    otherMatters: { narrative: [] },
  },
  sections: [
    {
      path: "/overview",
      heading: "一、总体情况",
      spellings: [
        { text: "一、概述", note: "variant" },
        { text: "一、工作概况", note: "variant" },
        { text: "一、概况", note: "variant" },
        { text: "一、基本情况", note: "variant" },
        { text: "一、总体工作情况", note: "variant" },
      ],
      kind: "text",
      narratives: [
        { path: "/overview/introduction", lead: true, words: ["概述"] },
        { path: "/overview/proactiveDisclosure", lead: false, words: ["主动公开"] },
        { path: "/overview/onRequestDisclosure", lead: false, words: ["依申请公开", "依申请"] },
        {
          path: "/overview/informationManagement",
          lead: false,
          words: ["政府信息管理", "信息管理", "信息规范管理", "信息资源管理"],
        },
        { path: "/overview/platform", lead: false, words: ["平台建设", "平台"] },
        { path: "/overview/supervision", lead: false, words: ["监督保障", "监督", "保障"] },
      ],
    },
    {
      path: "/proactiveDisclosure",
      heading: "二、主动公开政府信息情况",
      spellings: [
        { text: "二、行政机关主动公开政府信息情况", note: "variant" },
        { text: "二、主动公开政府信息的情况", note: "variant" },
      ],
      kind: "table",
      narratives: [],
    },
    {
      path: "/requests",
      heading: "三、收到和处理政府信息公开申请情况",
      spellings: [
        { text: "三、行政机关收到和处理政府信息公开申请情况", note: "variant" },
        { text: "三、收到和处理政府信息公开的申请情况", note: "variant" },
      ],
      kind: "table",
      narratives: [],
    },
    {
      path: "/disputes",
      heading: "四、政府信息公开行政复议、行政诉讼情况",
      spellings: [
        { text: "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", note: "variant" },
        { text: "四、政府信息公开行政复议和行政诉讼情况", note: "variant" },
        { text: "四、政府信息公开工作被申请行政复议、提起行政诉讼情况", note: "variant" },
      ],
      kind: "table",
      narratives: [],
    },
    {
      path: "/problemsAndImprovements",
      heading: "五、政府信息公开工作存在的主要问题及改进情况",
      spellings: [
        { text: "五、政府信息公开工作存在的主要问题及改进情况", note: "variant" },
        { text: "五、存在问题及改进情况", note: "variant" },
        { text: "五、存在的主要问题和改进措施", note: "variant" },
        { text: "五、存在的主要问题及整改措施", note: "variant" },
      ],
      kind: "text",
      narratives: [
        { path: "/problemsAndImprovements/introduction", lead: true, words: ["概述"] },
        { path: "/problemsAndImprovements/problems", lead: false, words: ["问题", "不足", "困难", "短板"] },
        {
          path: "/problemsAndImprovements/improvements",
          lead: false,
          words: ["改进", "整改", "措施", "下一步", "打算", "努力方向"],
        },
      ],
    },
    {
      path: "/otherMatters",
      heading: "六、其他需要报告的事项",
      spellings: [
        { text: "六、其他需要报告事项", note: "variant" },
        { text: "六、其他事项", note: "variant" },
      ],
      kind: "text",
      narratives: [{ path: "/otherMatters/narrative", lead: true, words: ["文字描述"] }],
    },
  ],
  tables: [
    {
      path: "/proactiveDisclosure",
      corners: ["信息内容"],
      blocks: [
        {
          caption: "第二十条第（一）项",
          columns: [
            {
              text: "本年新制作数量",
              path: "/created",
              spellings: [
                { text: "本年新制作数", note: "variant" },
                { text: "本年度新制作数量", note: "variant" },
              ],
            },
            {
              text: "本年新公开数量",
              path: "/disclosed",
              spellings: [
                { text: "本年新公开数", note: "variant" },
                { text: "本年度新公开数量", note: "variant" },
              ],
            },
            {
              text: "对外公开总数量",
              path: "/totalDisclosed",
              spellings: [{ text: "对外公开总数", note: "variant" }],
            },
          ],
          rows: [
            { text: "规章", path: "/proactiveDisclosure/rules" },
            {
              text: "规范性文件",
              path: "/proactiveDisclosure/normativeDocuments",
              spellings: [{ text: "行政规范性文件", note: "variant" }],
            },
          ],
        },
        {
          caption: "第二十条第（五）项",
          columns: [
            {
              text: "上一年项目数量",
              path: "/itemsLastYear",
              spellings: [
                { text: "上年项目数量", note: "variant" },
                { text: "上一年度项目数量", note: "variant" },
              ],
            },
            {
              text: "本年增/减",
              path: "/change",
              spellings: [
                { text: "本年增/", note: "variant" },
                { text: "本年增减", note: "variant" },
                { text: "本年度增/减", note: "variant" },
              ],
            },
            {
              text: "处理决定数量",
              path: "/decisions",
              spellings: [{ text: "处理决定数", note: "variant" }],
            },
          ],
          rows: [
            { text: "行政许可", path: "/proactiveDisclosure/licensing" },
            { text: "其他对外管理服务事项", path: "/proactiveDisclosure/otherServices" },
          ],
        },
        {
          caption: "第二十条第（六）项",
          columns: [
            {
              text: "上一年项目数量",
              path: "/itemsLastYear",
              spellings: [
                { text: "上年项目数量", note: "variant" },
                { text: "上一年度项目数量", note: "variant" },
              ],
            },
            {
              text: "本年增/减",
              path: "/change",
              spellings: [
                { text: "本年增/", note: "variant" },
                { text: "本年增减", note: "variant" },
                { text: "本年度增/减", note: "variant" },
              ],
            },
            {
              text: "处理决定数量",
              path: "/decisions",
              spellings: [{ text: "处理决定数", note: "variant" }],
            },
          ],
          rows: [
            { text: "行政处罚", path: "/proactiveDisclosure/penalties" },
            { text: "行政强制", path: "/proactiveDisclosure/compulsion" },
          ],
        },
        {
          caption: "第二十条第（八）项",
          columns: [
            {
              text: "上一年项目数量",
              path: "/itemsLastYear",
              spellings: [
                { text: "上年项目数量", note: "variant" },
                { text: "上一年度项目数量", note: "variant" },
              ],
            },
            {
              text: "本年增/减",
              path: "/change",
              spellings: [
                { text: "本年增/", note: "variant" },
                { text: "本年增减", note: "variant" },
                { text: "本年度增/减", note: "variant" },
              ],
            },
          ],
          rows: [
            {
              text: "行政事业性收费",
              path: "/proactiveDisclosure/fees",
              spellings: [{ text: "行政事业型收费", note: "misprint" }],
            },
          ],
        },
        {
          caption: "第二十条第（九）项",
          columns: [
            { text: "采购项目数量", path: "/projects" },
            {
              text: "采购总金额",
              path: "/amount",
              spellings: [
                { text: "采购总金额（元）", note: "variant" },
                { text: "采购总金额（万元）", note: "variant" },
                { text: "采购总金额（单位：元）", note: "variant" },
                { text: "采购总金额（单位：万元）", note: "variant" },
                { text: "采购金额", note: "variant" },
              ],
            },
          ],
          rows: [{ text: "政府集中采购", path: "/proactiveDisclosure/procurement" }],
        },
      ],
      numbers: {
        "/proactiveDisclosure/licensing/change": { kind: "change", unit: "项" },
        "/proactiveDisclosure/otherServices/change": { kind: "change", unit: "项" },
        "/proactiveDisclosure/penalties/change": { kind: "change", unit: "项" },
        "/proactiveDisclosure/compulsion/change": { kind: "change", unit: "项" },
        "/proactiveDisclosure/fees/change": { kind: "change", unit: "项" },
        "/proactiveDisclosure/procurement/amount": {
          kind: "amount",
          statedIn: "/proactiveDisclosure/procurement/amountUnit",
          units: ["元", "万元"],
        },
      },
    },
    {
      path: "/requests",
      corners: ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"],
      blocks: [
        {
          columns: [
            {
              text: "申请人情况",
              path: "",
              below: [
                { text: "自然人", path: "/naturalPersons" },
                {
                  text: "法人或其他组织",
                  path: "/organizations",
                  spellings: [
                    { text: "法人和其他组织", note: "variant" },
                    { text: "法人及其他组织", note: "variant" },
                  ],
                  below: [
                    { text: "商业企业", path: "/organizations/businesses" },
                    { text: "科研机构", path: "/organizations/researchInstitutions" },
                    {
                      text: "社会公益组织",
                      path: "/organizations/publicInterestGroups",
                      spellings: [{ text: "社会公益", note: "variant" }],
                    },
                    { text: "法律服务机构", path: "/organizations/legalServiceProviders" },
                    { text: "其他", path: "/organizations/others" },
                  ],
                },
                { text: "总计", path: "/total", spellings: [{ text: "合计", note: "variant" }] },
              ],
            },
          ],
          rows: [
            {
              text: "一、本年新收政府信息公开申请数量",
              path: "/requests/received",
              spellings: [
                { text: "一、本年度新收政府信息公开申请数量", note: "variant" },
                { text: "一、本年新收政府信息公开申请数", note: "variant" },
                { text: "一、本年收到政府信息公开申请数量", note: "variant" },
              ],
            },
            {
              text: "二、上年结转政府信息公开申请数量",
              path: "/requests/carriedOver",
              spellings: [
                { text: "二、上年度结转政府信息公开申请数量", note: "variant" },
                { text: "二、上年结转政府信息公开申请数", note: "variant" },
              ],
            },
            {
              text: "三、本年度办理结果",
              path: "/requests/outcomes",
              spellings: [
                { text: "三、本年办理结果", note: "variant" },
                { text: "三、上半年办理结果", note: "misprint" },
              ],
              below: [
                { text: "（一）予以公开", path: "/requests/outcomes/granted" },
                {
                  text: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
                  path: "/requests/outcomes/partiallyGranted",
                  spellings: [
                    { text: "（二）部分公开", note: "variant" },
                    { text: "（二）部分公开（区分处理的，只计这一情形）", note: "variant" },
                  ],
                },
                {
                  text: "（三）不予公开",
                  path: "/requests/outcomes/refused",
                  below: [
                    { text: "1.属于国家秘密", path: "/requests/outcomes/refused/stateSecrets" },
                    {
                      text: "2.其他法律行政法规禁止公开",
                      path: "/requests/outcomes/refused/prohibitedByLaw",
                      spellings: [
                        { text: "2.其他法律、法规禁止公开", note: "variant" },
                        { text: "2.其他法律行政止公开", note: "misprint" },
                      ],
                    },
                    {
                      text: "3.危及“三安全一稳定”",
                      path: "/requests/outcomes/refused/threeSecuritiesOneStability",
                    },
                    { text: "4.保护第三方合法权益", path: "/requests/outcomes/refused/thirdPartyInterests" },
                    { text: "5.属于三类内部事务信息", path: "/requests/outcomes/refused/internalAffairs" },
                    { text: "6.属于四类过程性信息", path: "/requests/outcomes/refused/processInformation" },
                    { text: "7.属于行政执法案卷", path: "/requests/outcomes/refused/enforcementFiles" },
                    {
                      text: "8.属于行政查询事项",
                      path: "/requests/outcomes/refused/administrativeInquiries",
                    },
                  ],
                },
                {
                  text: "（四）无法提供",
                  path: "/requests/outcomes/unavailable",
                  below: [
                    { text: "1.本机关不掌握相关政府信息", path: "/requests/outcomes/unavailable/notHeld" },
                    {
                      text: "2.没有现成信息需要另行制作",
                      path: "/requests/outcomes/unavailable/requiresCreation",
                    },
                    {
                      text: "3.补正后申请内容仍不明确",
                      path: "/requests/outcomes/unavailable/stillUnclear",
                      spellings: [
                        { text: "3.补正后仍不明确", note: "variant" },
                        { text: "3.补正后申请内容不明确", note: "variant" },
                      ],
                    },
                  ],
                },
                {
                  text: "（五）不予处理",
                  path: "/requests/outcomes/notProcessed",
                  below: [
                    { text: "1.信访举报投诉类申请", path: "/requests/outcomes/notProcessed/petitions" },
                    { text: "2.重复申请", path: "/requests/outcomes/notProcessed/repeated" },
                    { text: "3.要求提供公开出版物", path: "/requests/outcomes/notProcessed/publications" },
                    { text: "4.无正当理由大量反复申请", path: "/requests/outcomes/notProcessed/excessive" },
                    {
                      text: "5.要求行政机关确认或重新出具已获取信息",
                      path: "/requests/outcomes/notProcessed/reconfirmation",
                      spellings: [{ text: "5.要求行政机关确认或重新出具已获取的信息", note: "variant" }],
                    },
                  ],
                },
                {
                  text: "（六）其他处理",
                  path: "/requests/outcomes/other",
                  spellings: [{ text: "（六）其他", note: "variant" }],
                },
                {
                  text: "（七）总计",
                  path: "/requests/outcomes/total",
                  spellings: [{ text: "（七）合计", note: "variant" }],
                },
              ],
            },
            {
              text: "四、结转下年度继续办理",
              path: "/requests/carriedForward",
              spellings: [
                { text: "四、结转下一年度继续办理", note: "variant" },
                { text: "四、结转下年继续办理", note: "variant" },
              ],
            },
          ],
        },
      ],
      numbers: {},
    },
    {
      path: "/disputes",
      corners: [],
      blocks: [
        {
          columns: [
            {
              text: "行政复议",
              path: "/reconsideration",
              below: [
                { text: "结果维持", path: "/reconsideration/upheld" },
                { text: "结果纠正", path: "/reconsideration/corrected" },
                { text: "其他结果", path: "/reconsideration/otherOutcome" },
                { text: "尚未审结", path: "/reconsideration/pending" },
                {
                  text: "总计",
                  path: "/reconsideration/total",
                  spellings: [{ text: "合计", note: "variant" }],
                },
              ],
            },
            {
              text: "行政诉讼",
              path: "/litigation",
              below: [
                {
                  text: "未经复议直接起诉",
                  path: "/litigation/direct",
                  spellings: [{ text: "未经复议直接诉讼", note: "variant" }],
                  below: [
                    { text: "结果维持", path: "/litigation/direct/upheld" },
                    { text: "结果纠正", path: "/litigation/direct/corrected" },
                    { text: "其他结果", path: "/litigation/direct/otherOutcome" },
                    { text: "尚未审结", path: "/litigation/direct/pending" },
                    {
                      text: "总计",
                      path: "/litigation/direct/total",
                      spellings: [{ text: "合计", note: "variant" }],
                    },
                  ],
                },
                {
                  text: "复议后起诉",
                  path: "/litigation/afterReconsideration",
                  below: [
                    { text: "结果维持", path: "/litigation/afterReconsideration/upheld" },
                    { text: "结果纠正", path: "/litigation/afterReconsideration/corrected" },
                    { text: "其他结果", path: "/litigation/afterReconsideration/otherOutcome" },
                    { text: "尚未审结", path: "/litigation/afterReconsideration/pending" },
                    {
                      text: "总计",
                      path: "/litigation/afterReconsideration/total",
                      spellings: [{ text: "合计", note: "variant" }],
                    },
                  ],
                },
              ],
            },
          ],
          rows: [{ text: "", path: "/disputes" }],
        },
      ],
      numbers: {},
    },
  ],
  equations: [
    {
      sum: ["/requests/received/naturalPersons", "/requests/carriedOver/naturalPersons"],
      equals: ["/requests/outcomes/total/naturalPersons", "/requests/carriedForward/naturalPersons"],
    },
    {
      sum: ["/requests/received/organizations/businesses", "/requests/carriedOver/organizations/businesses"],
      equals: [
        "/requests/outcomes/total/organizations/businesses",
        "/requests/carriedForward/organizations/businesses",
      ],
    },
    {
      sum: [
        "/requests/received/organizations/researchInstitutions",
        "/requests/carriedOver/organizations/researchInstitutions",
      ],
      equals: [
        "/requests/outcomes/total/organizations/researchInstitutions",
        "/requests/carriedForward/organizations/researchInstitutions",
      ],
    },
    {
      sum: [
        "/requests/received/organizations/publicInterestGroups",
        "/requests/carriedOver/organizations/publicInterestGroups",
      ],
      equals: [
        "/requests/outcomes/total/organizations/publicInterestGroups",
        "/requests/carriedForward/organizations/publicInterestGroups",
      ],
    },
    {
      sum: [
        "/requests/received/organizations/legalServiceProviders",
        "/requests/carriedOver/organizations/legalServiceProviders",
      ],
      equals: [
        "/requests/outcomes/total/organizations/legalServiceProviders",
        "/requests/carriedForward/organizations/legalServiceProviders",
      ],
    },
    {
      sum: ["/requests/received/organizations/others", "/requests/carriedOver/organizations/others"],
      equals: [
        "/requests/outcomes/total/organizations/others",
        "/requests/carriedForward/organizations/others",
      ],
    },
    {
      sum: ["/requests/received/total", "/requests/carriedOver/total"],
      equals: ["/requests/outcomes/total/total", "/requests/carriedForward/total"],
    },
    {
      sum: [
        "/requests/outcomes/granted/naturalPersons",
        "/requests/outcomes/partiallyGranted/naturalPersons",
        "/requests/outcomes/refused/stateSecrets/naturalPersons",
        "/requests/outcomes/refused/prohibitedByLaw/naturalPersons",
        "/requests/outcomes/refused/threeSecuritiesOneStability/naturalPersons",
        "/requests/outcomes/refused/thirdPartyInterests/naturalPersons",
        "/requests/outcomes/refused/internalAffairs/naturalPersons",
        "/requests/outcomes/refused/processInformation/naturalPersons",
        "/requests/outcomes/refused/enforcementFiles/naturalPersons",
        "/requests/outcomes/refused/administrativeInquiries/naturalPersons",
        "/requests/outcomes/unavailable/notHeld/naturalPersons",
        "/requests/outcomes/unavailable/requiresCreation/naturalPersons",
        "/requests/outcomes/unavailable/stillUnclear/naturalPersons",
        "/requests/outcomes/notProcessed/petitions/naturalPersons",
        "/requests/outcomes/notProcessed/repeated/naturalPersons",
        "/requests/outcomes/notProcessed/publications/naturalPersons",
        "/requests/outcomes/notProcessed/excessive/naturalPersons",
        "/requests/outcomes/notProcessed/reconfirmation/naturalPersons",
        "/requests/outcomes/other/naturalPersons",
      ],
      equals: ["/requests/outcomes/total/naturalPersons"],
    },
    {
      sum: [
        "/requests/outcomes/granted/organizations/businesses",
        "/requests/outcomes/partiallyGranted/organizations/businesses",
        "/requests/outcomes/refused/stateSecrets/organizations/businesses",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/businesses",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/businesses",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/businesses",
        "/requests/outcomes/refused/internalAffairs/organizations/businesses",
        "/requests/outcomes/refused/processInformation/organizations/businesses",
        "/requests/outcomes/refused/enforcementFiles/organizations/businesses",
        "/requests/outcomes/refused/administrativeInquiries/organizations/businesses",
        "/requests/outcomes/unavailable/notHeld/organizations/businesses",
        "/requests/outcomes/unavailable/requiresCreation/organizations/businesses",
        "/requests/outcomes/unavailable/stillUnclear/organizations/businesses",
        "/requests/outcomes/notProcessed/petitions/organizations/businesses",
        "/requests/outcomes/notProcessed/repeated/organizations/businesses",
        "/requests/outcomes/notProcessed/publications/organizations/businesses",
        "/requests/outcomes/notProcessed/excessive/organizations/businesses",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/businesses",
        "/requests/outcomes/other/organizations/businesses",
      ],
      equals: ["/requests/outcomes/total/organizations/businesses"],
    },
    {
      sum: [
        "/requests/outcomes/granted/organizations/researchInstitutions",
        "/requests/outcomes/partiallyGranted/organizations/researchInstitutions",
        "/requests/outcomes/refused/stateSecrets/organizations/researchInstitutions",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/researchInstitutions",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/researchInstitutions",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/researchInstitutions",
        "/requests/outcomes/refused/internalAffairs/organizations/researchInstitutions",
        "/requests/outcomes/refused/processInformation/organizations/researchInstitutions",
        "/requests/outcomes/refused/enforcementFiles/organizations/researchInstitutions",
        "/requests/outcomes/refused/administrativeInquiries/organizations/researchInstitutions",
        "/requests/outcomes/unavailable/notHeld/organizations/researchInstitutions",
        "/requests/outcomes/unavailable/requiresCreation/organizations/researchInstitutions",
        "/requests/outcomes/unavailable/stillUnclear/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/petitions/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/repeated/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/publications/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/excessive/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/researchInstitutions",
        "/requests/outcomes/other/organizations/researchInstitutions",
      ],
      equals: ["/requests/outcomes/total/organizations/researchInstitutions"],
    },
    {
      sum: [
        "/requests/outcomes/granted/organizations/publicInterestGroups",
        "/requests/outcomes/partiallyGranted/organizations/publicInterestGroups",
        "/requests/outcomes/refused/stateSecrets/organizations/publicInterestGroups",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/publicInterestGroups",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/publicInterestGroups",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/publicInterestGroups",
        "/requests/outcomes/refused/internalAffairs/organizations/publicInterestGroups",
        "/requests/outcomes/refused/processInformation/organizations/publicInterestGroups",
        "/requests/outcomes/refused/enforcementFiles/organizations/publicInterestGroups",
        "/requests/outcomes/refused/administrativeInquiries/organizations/publicInterestGroups",
        "/requests/outcomes/unavailable/notHeld/organizations/publicInterestGroups",
        "/requests/outcomes/unavailable/requiresCreation/organizations/publicInterestGroups",
        "/requests/outcomes/unavailable/stillUnclear/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/petitions/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/repeated/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/publications/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/excessive/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/publicInterestGroups",
        "/requests/outcomes/other/organizations/publicInterestGroups",
      ],
      equals: ["/requests/outcomes/total/organizations/publicInterestGroups"],
    },
    {
      sum: [
        "/requests/outcomes/granted/organizations/legalServiceProviders",
        "/requests/outcomes/partiallyGranted/organizations/legalServiceProviders",
        "/requests/outcomes/refused/stateSecrets/organizations/legalServiceProviders",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/legalServiceProviders",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/legalServiceProviders",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/legalServiceProviders",
        "/requests/outcomes/refused/internalAffairs/organizations/legalServiceProviders",
        "/requests/outcomes/refused/processInformation/organizations/legalServiceProviders",
        "/requests/outcomes/refused/enforcementFiles/organizations/legalServiceProviders",
        "/requests/outcomes/refused/administrativeInquiries/organizations/legalServiceProviders",
        "/requests/outcomes/unavailable/notHeld/organizations/legalServiceProviders",
        "/requests/outcomes/unavailable/requiresCreation/organizations/legalServiceProviders",
        "/requests/outcomes/unavailable/stillUnclear/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/petitions/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/repeated/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/publications/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/excessive/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/legalServiceProviders",
        "/requests/outcomes/other/organizations/legalServiceProviders",
      ],
      equals: ["/requests/outcomes/total/organizations/legalServiceProviders"],
    },
    {
      sum: [
        "/requests/outcomes/granted/organizations/others",
        "/requests/outcomes/partiallyGranted/organizations/others",
        "/requests/outcomes/refused/stateSecrets/organizations/others",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/others",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/others",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/others",
        "/requests/outcomes/refused/internalAffairs/organizations/others",
        "/requests/outcomes/refused/processInformation/organizations/others",
        "/requests/outcomes/refused/enforcementFiles/organizations/others",
        "/requests/outcomes/refused/administrativeInquiries/organizations/others",
        "/requests/outcomes/unavailable/notHeld/organizations/others",
        "/requests/outcomes/unavailable/requiresCreation/organizations/others",
        "/requests/outcomes/unavailable/stillUnclear/organizations/others",
        "/requests/outcomes/notProcessed/petitions/organizations/others",
        "/requests/outcomes/notProcessed/repeated/organizations/others",
        "/requests/outcomes/notProcessed/publications/organizations/others",
        "/requests/outcomes/notProcessed/excessive/organizations/others",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/others",
        "/requests/outcomes/other/organizations/others",
      ],
      equals: ["/requests/outcomes/total/organizations/others"],
    },
    {
      sum: [
        "/requests/outcomes/granted/total",
        "/requests/outcomes/partiallyGranted/total",
        "/requests/outcomes/refused/stateSecrets/total",
        "/requests/outcomes/refused/prohibitedByLaw/total",
        "/requests/outcomes/refused/threeSecuritiesOneStability/total",
        "/requests/outcomes/refused/thirdPartyInterests/total",
        "/requests/outcomes/refused/internalAffairs/total",
        "/requests/outcomes/refused/processInformation/total",
        "/requests/outcomes/refused/enforcementFiles/total",
        "/requests/outcomes/refused/administrativeInquiries/total",
        "/requests/outcomes/unavailable/notHeld/total",
        "/requests/outcomes/unavailable/requiresCreation/total",
        "/requests/outcomes/unavailable/stillUnclear/total",
        "/requests/outcomes/notProcessed/petitions/total",
        "/requests/outcomes/notProcessed/repeated/total",
        "/requests/outcomes/notProcessed/publications/total",
        "/requests/outcomes/notProcessed/excessive/total",
        "/requests/outcomes/notProcessed/reconfirmation/total",
        "/requests/outcomes/other/total",
      ],
      equals: ["/requests/outcomes/total/total"],
    },
    {
      sum: [
        "/requests/received/naturalPersons",
        "/requests/received/organizations/businesses",
        "/requests/received/organizations/researchInstitutions",
        "/requests/received/organizations/publicInterestGroups",
        "/requests/received/organizations/legalServiceProviders",
        "/requests/received/organizations/others",
      ],
      equals: ["/requests/received/total"],
    },
    {
      sum: [
        "/requests/carriedOver/naturalPersons",
        "/requests/carriedOver/organizations/businesses",
        "/requests/carriedOver/organizations/researchInstitutions",
        "/requests/carriedOver/organizations/publicInterestGroups",
        "/requests/carriedOver/organizations/legalServiceProviders",
        "/requests/carriedOver/organizations/others",
      ],
      equals: ["/requests/carriedOver/total"],
    },
    {
      sum: [
        "/requests/outcomes/granted/naturalPersons",
        "/requests/outcomes/granted/organizations/businesses",
        "/requests/outcomes/granted/organizations/researchInstitutions",
        "/requests/outcomes/granted/organizations/publicInterestGroups",
        "/requests/outcomes/granted/organizations/legalServiceProviders",
        "/requests/outcomes/granted/organizations/others",
      ],
      equals: ["/requests/outcomes/granted/total"],
    },
    {
      sum: [
        "/requests/outcomes/partiallyGranted/naturalPersons",
        "/requests/outcomes/partiallyGranted/organizations/businesses",
        "/requests/outcomes/partiallyGranted/organizations/researchInstitutions",
        "/requests/outcomes/partiallyGranted/organizations/publicInterestGroups",
        "/requests/outcomes/partiallyGranted/organizations/legalServiceProviders",
        "/requests/outcomes/partiallyGranted/organizations/others",
      ],
      equals: ["/requests/outcomes/partiallyGranted/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/stateSecrets/naturalPersons",
        "/requests/outcomes/refused/stateSecrets/organizations/businesses",
        "/requests/outcomes/refused/stateSecrets/organizations/researchInstitutions",
        "/requests/outcomes/refused/stateSecrets/organizations/publicInterestGroups",
        "/requests/outcomes/refused/stateSecrets/organizations/legalServiceProviders",
        "/requests/outcomes/refused/stateSecrets/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/stateSecrets/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/prohibitedByLaw/naturalPersons",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/businesses",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/researchInstitutions",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/publicInterestGroups",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/legalServiceProviders",
        "/requests/outcomes/refused/prohibitedByLaw/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/prohibitedByLaw/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/threeSecuritiesOneStability/naturalPersons",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/businesses",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/researchInstitutions",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/publicInterestGroups",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/legalServiceProviders",
        "/requests/outcomes/refused/threeSecuritiesOneStability/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/threeSecuritiesOneStability/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/thirdPartyInterests/naturalPersons",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/businesses",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/researchInstitutions",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/publicInterestGroups",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/legalServiceProviders",
        "/requests/outcomes/refused/thirdPartyInterests/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/thirdPartyInterests/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/internalAffairs/naturalPersons",
        "/requests/outcomes/refused/internalAffairs/organizations/businesses",
        "/requests/outcomes/refused/internalAffairs/organizations/researchInstitutions",
        "/requests/outcomes/refused/internalAffairs/organizations/publicInterestGroups",
        "/requests/outcomes/refused/internalAffairs/organizations/legalServiceProviders",
        "/requests/outcomes/refused/internalAffairs/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/internalAffairs/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/processInformation/naturalPersons",
        "/requests/outcomes/refused/processInformation/organizations/businesses",
        "/requests/outcomes/refused/processInformation/organizations/researchInstitutions",
        "/requests/outcomes/refused/processInformation/organizations/publicInterestGroups",
        "/requests/outcomes/refused/processInformation/organizations/legalServiceProviders",
        "/requests/outcomes/refused/processInformation/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/processInformation/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/enforcementFiles/naturalPersons",
        "/requests/outcomes/refused/enforcementFiles/organizations/businesses",
        "/requests/outcomes/refused/enforcementFiles/organizations/researchInstitutions",
        "/requests/outcomes/refused/enforcementFiles/organizations/publicInterestGroups",
        "/requests/outcomes/refused/enforcementFiles/organizations/legalServiceProviders",
        "/requests/outcomes/refused/enforcementFiles/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/enforcementFiles/total"],
    },
    {
      sum: [
        "/requests/outcomes/refused/administrativeInquiries/naturalPersons",
        "/requests/outcomes/refused/administrativeInquiries/organizations/businesses",
        "/requests/outcomes/refused/administrativeInquiries/organizations/researchInstitutions",
        "/requests/outcomes/refused/administrativeInquiries/organizations/publicInterestGroups",
        "/requests/outcomes/refused/administrativeInquiries/organizations/legalServiceProviders",
        "/requests/outcomes/refused/administrativeInquiries/organizations/others",
      ],
      equals: ["/requests/outcomes/refused/administrativeInquiries/total"],
    },
    {
      sum: [
        "/requests/outcomes/unavailable/notHeld/naturalPersons",
        "/requests/outcomes/unavailable/notHeld/organizations/businesses",
        "/requests/outcomes/unavailable/notHeld/organizations/researchInstitutions",
        "/requests/outcomes/unavailable/notHeld/organizations/publicInterestGroups",
        "/requests/outcomes/unavailable/notHeld/organizations/legalServiceProviders",
        "/requests/outcomes/unavailable/notHeld/organizations/others",
      ],
      equals: ["/requests/outcomes/unavailable/notHeld/total"],
    },
    {
      sum: [
        "/requests/outcomes/unavailable/requiresCreation/naturalPersons",
        "/requests/outcomes/unavailable/requiresCreation/organizations/businesses",
        "/requests/outcomes/unavailable/requiresCreation/organizations/researchInstitutions",
        "/requests/outcomes/unavailable/requiresCreation/organizations/publicInterestGroups",
        "/requests/outcomes/unavailable/requiresCreation/organizations/legalServiceProviders",
        "/requests/outcomes/unavailable/requiresCreation/organizations/others",
      ],
      equals: ["/requests/outcomes/unavailable/requiresCreation/total"],
    },
    {
      sum: [
        "/requests/outcomes/unavailable/stillUnclear/naturalPersons",
        "/requests/outcomes/unavailable/stillUnclear/organizations/businesses",
        "/requests/outcomes/unavailable/stillUnclear/organizations/researchInstitutions",
        "/requests/outcomes/unavailable/stillUnclear/organizations/publicInterestGroups",
        "/requests/outcomes/unavailable/stillUnclear/organizations/legalServiceProviders",
        "/requests/outcomes/unavailable/stillUnclear/organizations/others",
      ],
      equals: ["/requests/outcomes/unavailable/stillUnclear/total"],
    },
    {
      sum: [
        "/requests/outcomes/notProcessed/petitions/naturalPersons",
        "/requests/outcomes/notProcessed/petitions/organizations/businesses",
        "/requests/outcomes/notProcessed/petitions/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/petitions/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/petitions/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/petitions/organizations/others",
      ],
      equals: ["/requests/outcomes/notProcessed/petitions/total"],
    },
    {
      sum: [
        "/requests/outcomes/notProcessed/repeated/naturalPersons",
        "/requests/outcomes/notProcessed/repeated/organizations/businesses",
        "/requests/outcomes/notProcessed/repeated/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/repeated/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/repeated/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/repeated/organizations/others",
      ],
      equals: ["/requests/outcomes/notProcessed/repeated/total"],
    },
    {
      sum: [
        "/requests/outcomes/notProcessed/publications/naturalPersons",
        "/requests/outcomes/notProcessed/publications/organizations/businesses",
        "/requests/outcomes/notProcessed/publications/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/publications/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/publications/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/publications/organizations/others",
      ],
      equals: ["/requests/outcomes/notProcessed/publications/total"],
    },
    {
      sum: [
        "/requests/outcomes/notProcessed/excessive/naturalPersons",
        "/requests/outcomes/notProcessed/excessive/organizations/businesses",
        "/requests/outcomes/notProcessed/excessive/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/excessive/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/excessive/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/excessive/organizations/others",
      ],
      equals: ["/requests/outcomes/notProcessed/excessive/total"],
    },
    {
      sum: [
        "/requests/outcomes/notProcessed/reconfirmation/naturalPersons",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/businesses",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/researchInstitutions",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/publicInterestGroups",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/legalServiceProviders",
        "/requests/outcomes/notProcessed/reconfirmation/organizations/others",
      ],
      equals: ["/requests/outcomes/notProcessed/reconfirmation/total"],
    },
    {
      sum: [
        "/requests/outcomes/other/naturalPersons",
        "/requests/outcomes/other/organizations/businesses",
        "/requests/outcomes/other/organizations/researchInstitutions",
        "/requests/outcomes/other/organizations/publicInterestGroups",
        "/requests/outcomes/other/organizations/legalServiceProviders",
        "/requests/outcomes/other/organizations/others",
      ],
      equals: ["/requests/outcomes/other/total"],
    },
    {
      sum: [
        "/requests/outcomes/total/naturalPersons",
        "/requests/outcomes/total/organizations/businesses",
        "/requests/outcomes/total/organizations/researchInstitutions",
        "/requests/outcomes/total/organizations/publicInterestGroups",
        "/requests/outcomes/total/organizations/legalServiceProviders",
        "/requests/outcomes/total/organizations/others",
      ],
      equals: ["/requests/outcomes/total/total"],
    },
    {
      sum: [
        "/requests/carriedForward/naturalPersons",
        "/requests/carriedForward/organizations/businesses",
        "/requests/carriedForward/organizations/researchInstitutions",
        "/requests/carriedForward/organizations/publicInterestGroups",
        "/requests/carriedForward/organizations/legalServiceProviders",
        "/requests/carriedForward/organizations/others",
      ],
      equals: ["/requests/carriedForward/total"],
    },
    {
      sum: [
        "/disputes/reconsideration/upheld",
        "/disputes/reconsideration/corrected",
        "/disputes/reconsideration/otherOutcome",
        "/disputes/reconsideration/pending",
      ],
      equals: ["/disputes/reconsideration/total"],
    },
    {
      sum: [
        "/disputes/litigation/direct/upheld",
        "/disputes/litigation/direct/corrected",
        "/disputes/litigation/direct/otherOutcome",
        "/disputes/litigation/direct/pending",
      ],
      equals: ["/disputes/litigation/direct/total"],
    },
    {
      sum: [
        "/disputes/litigation/afterReconsideration/upheld",
        "/disputes/litigation/afterReconsideration/corrected",
        "/disputes/litigation/afterReconsideration/otherOutcome",
        "/disputes/litigation/afterReconsideration/pending",
      ],
      equals: ["/disputes/litigation/afterReconsideration/total"],
    },
  ],
  terms: { 資訊: "信息", 檔案: "文件", 專案: "项目" },
};
