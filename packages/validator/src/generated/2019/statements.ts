// Generated from schemas/annual-report/2019/statements.json by "npm run generate". Do not edit.
import type { Statements } from "../../text/statements.ts";

export const statements: Statements = {
  narratives: [
    "/preamble",
    "/overview/introduction",
    "/overview/proactiveDisclosure",
    "/overview/onRequestDisclosure",
    "/overview/informationManagement",
    "/overview/platform",
    "/overview/supervision",
    "/problemsAndImprovements/introduction",
    "/problemsAndImprovements/problems",
    "/problemsAndImprovements/improvements",
    "/otherMatters/narrative",
  ],
  notes: ["（文字描述）"],
  needed: ["overview", "problemsAndImprovements"],
  plans: ["/problemsAndImprovements/introduction", "/problemsAndImprovements/improvements"],
  names: [
    "申请",
    "复议",
    "诉讼",
    "应诉",
    "直接起诉",
    "规章",
    "规范性文件",
    "行政许可",
    "行政处罚",
    "行政强制",
    "信息公开处理费",
    "信息处理费",
    "信息处理相关费用",
  ],
  families: [
    {
      narratives: ["/overview/onRequestDisclosure"],
      mentions: ["依申请公开{事项|件|办件|}", "依申请{件|办件|}"],
      rows: [
        {
          says: ["收到", "新收到", "{受理|接收|接到|收办|接受|登记|收件}{量|数|}", "收受", "申请量"],
          as: "verb",
          wide: true,
          readings: [
            [{ at: "/requests/received" }],
            [{ at: "/requests/received" }, { at: "/requests/carriedOver" }],
          ],
        },
        {
          says: ["本年新收", "新{收|增}", "新受理", "新接收"],
          as: "verb",
          wide: true,
          readings: [[{ at: "/requests/received" }]],
        },
        {
          says: ["{办理|处理}{量|数|}", "已办理"],
          as: "verb",
          wide: true,
          readings: [
            [{ at: "/requests/outcomes/total" }],
            [{ at: "/requests/received" }],
            [{ at: "/requests/received" }, { at: "/requests/carriedOver" }],
          ],
        },
        {
          says: ["办结{量|数|}", "{办理|处理}{完毕|完结|完成}"],
          as: "verb",
          wide: true,
          readings: [
            [{ at: "/requests/outcomes/total" }],
            [{ at: "/requests/outcomes/total" }, { at: "/requests/carriedOver", minus: true }],
          ],
        },
        {
          says: [
            "{答复|回复}{量|数|}",
            "予以{答复|回复}",
            "{作出|做出|出具}答复",
            "答复{完毕|办结}",
            "办理答复",
          ],
          as: "verb",
          wide: true,
          readings: [
            [{ at: "/requests/outcomes/total" }],
            [{ at: "/requests/outcomes/total" }, { at: "/requests/carriedOver", minus: true }],
            [{ at: "/requests/outcomes/total" }, { at: "/requests/outcomes/other", minus: true }],
          ],
        },
        {
          says: [
            "{政府|政务|}信息公开申请{件|办件|}",
            "{公开{政府|}信息的|公开|}申请{件|办件|}",
            "{政府|}信息申请",
          ],
          as: "noun",
          wide: true,
          readings: [
            [{ at: "/requests/received" }],
            [{ at: "/requests/received" }, { at: "/requests/carriedOver" }],
            [{ at: "/requests/outcomes/total" }],
          ],
        },
        {
          says: [
            "{均|全部|已全部}{已|}{按时|按期|依法|如期|按时限|按规定|}{办结|办理完毕|办理完成|办理完结|处理完毕}",
          ],
          as: "all",
          readings: [[{ at: "/requests/carriedForward" }]],
        },
        {
          says: [
            "上年{结转|转结|遗留}",
            "{结转|转结}{自|}上年",
            "上年{未办结|跨年办理}",
            "上年{结转|转结}至本年",
            "上年结转本年",
          ],
          as: "verb",
          readings: [[{ at: "/requests/carriedOver" }]],
        },
        {
          says: [
            "{结转|转结|转|转入|转到|转至|顺延|延续|跨}{到|至|入|}下年",
            "{结转|转结|顺延}{到|至|入|}下年{继续|}{办理|办结|答复}",
            "下年{继续|}{办理|办结|答复}",
          ],
          as: "verb",
          readings: [[{ at: "/requests/carriedForward" }]],
        },
        {
          says: [
            "{尚|仍|正}在{按程序|依法|按规定|}{办理|处理}{中|之中|当中|}",
            "{尚|仍}在办{件|}",
            "在办件",
            "{尚未|未}{办结|答复}",
            "{办理|处理}中",
            "{尚|仍|}{处|}在{法定|}{办理|答复}期限内",
          ],
          as: "verb",
          readings: [[{ at: "/requests/carriedForward" }]],
        },
        {
          says: ["结转", "转结"],
          as: "verb",
          readings: [[{ at: "/requests/carriedForward" }], [{ at: "/requests/carriedOver" }]],
        },
        {
          says: ["{予以|同意|准予|给予|全部|依法予以|决定予以}公开"],
          as: "verb",
          readings: [
            [{ at: "/requests/outcomes/granted" }],
            [{ at: "/requests/outcomes/granted" }, { at: "/requests/outcomes/partiallyGranted" }],
          ],
        },
        {
          says: ["{予以|同意|}部分{予以|}公开", "区分处理{后公开|}"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/partiallyGranted" }]],
        },
        {
          says: ["{决定|依法|}{不予|不同意}公开", "不公开"],
          as: "verb",
          readings: [
            [
              {
                at: "/requests/outcomes/refused",
                of: [
                  "/stateSecrets",
                  "/prohibitedByLaw",
                  "/threeSecuritiesOneStability",
                  "/thirdPartyInterests",
                  "/internalAffairs",
                  "/processInformation",
                  "/enforcementFiles",
                  "/administrativeInquiries",
                ],
              },
            ],
          ],
        },
        {
          says: ["{属于|涉及|}国家秘密"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/stateSecrets" }]],
        },
        {
          says: ["{其他|}法律{、|}行政法规禁止公开"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/prohibitedByLaw" }]],
        },
        {
          says: ["{危及|涉及|}三安全一稳定"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/threeSecuritiesOneStability" }]],
        },
        {
          says: ["{保护|涉及|损害|}第三方合法权益", "{涉及|}第三方{权益|信息}"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/thirdPartyInterests" }]],
        },
        {
          says: ["{属于|}{三类|}内部事务{性|}信息"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/internalAffairs" }]],
        },
        {
          says: ["{属于|}{四类|}过程性信息"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/processInformation" }]],
        },
        {
          says: ["{属于|}行政执法案卷{信息|}"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/enforcementFiles" }]],
        },
        {
          says: ["{属于|}行政查询事项"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/refused/administrativeInquiries" }]],
        },
        {
          says: ["{无法|不能|未能}提供"],
          as: "verb",
          readings: [
            [
              {
                at: "/requests/outcomes/unavailable",
                of: ["/notHeld", "/requiresCreation", "/stillUnclear"],
              },
            ],
          ],
        },
        {
          says: ["{本机关|}不掌握{相关|}{政府|}{信息|}"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/unavailable/notHeld" }]],
        },
        {
          says: ["没有现成信息{、|}{需要|需|}{另行制作|}", "{需要|需}另行制作"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/unavailable/requiresCreation" }]],
        },
        {
          says: ["补正后{申请|}{内容|}{仍|}不{明确|清}"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/unavailable/stillUnclear" }]],
        },
        {
          says: ["{不予|不再}处理"],
          as: "verb",
          readings: [
            [
              {
                at: "/requests/outcomes/notProcessed",
                of: ["/petitions", "/repeated", "/publications", "/excessive", "/reconfirmation"],
              },
            ],
          ],
        },
        {
          says: ["信访{、|}{举报|投诉}{、|}{投诉|举报}类{申请|}", "{属于|}信访{举报投诉|投诉举报}"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/notProcessed/petitions" }]],
        },
        { says: ["重复申请"], as: "verb", readings: [[{ at: "/requests/outcomes/notProcessed/repeated" }]] },
        {
          says: ["{要求|}提供公开出版物", "公开出版物"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/notProcessed/publications" }]],
        },
        {
          says: ["{无正当理由|}大量反复申请"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/notProcessed/excessive" }]],
        },
        {
          says: ["{要求|}{行政机关|}{确认或|}重新出具{已获取信息|}"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/notProcessed/reconfirmation" }]],
        },
        {
          says: ["{作|做|作出|}{其他|其它}{方式|情形|}处理"],
          as: "verb",
          readings: [[{ at: "/requests/outcomes/other" }]],
        },
      ],
      columns: [
        { cells: [{ at: "/total" }] },
        { says: ["自然人{申请|}", "{公民|个人}{申请|}"], cells: [{ at: "/naturalPersons" }] },
        {
          says: ["法人{或|和|及|以及|或者|与|、|}{其他|其它}组织{申请|}", "法人{组织|申请|}"],
          cells: [
            {
              at: "/organizations",
              of: [
                "/businesses",
                "/researchInstitutions",
                "/publicInterestGroups",
                "/legalServiceProviders",
                "/others",
              ],
            },
          ],
        },
        { says: ["{商业|}企业{申请|}"], cells: [{ at: "/organizations/businesses" }] },
        { says: ["科研机构{申请|}"], cells: [{ at: "/organizations/researchInstitutions" }] },
        { says: ["社会公益组织{申请|}"], cells: [{ at: "/organizations/publicInterestGroups" }] },
        {
          says: ["法律服务机构{申请|}", "律师事务所{申请|}"],
          cells: [{ at: "/organizations/legalServiceProviders" }],
        },
      ],
    },
    {
      narratives: ["/overview/onRequestDisclosure"],
      about: ["信息公开", "政务公开", "依申请"],
      unless: {
        says: ["受理", "收到", "办理", "审理", "审结", "承办", "代理"],
        organs: ["政府", "司法局", "司法厅"],
      },
      rows: [
        {
          says: ["{被申请|申请|提起|}{行政|}复议{申请|案件|}"],
          readings: [[{ at: "/disputes/reconsideration" }]],
        },
        {
          says: ["{提起|}{行政|}诉讼{案件|}", "{行政|}应诉{案件|}", "行政诉讼应诉"],
          readings: [
            [{ at: "/disputes/litigation/direct" }, { at: "/disputes/litigation/afterReconsideration" }],
            [{ at: "/disputes/litigation/direct" }],
          ],
        },
        {
          says: ["{未经{行政|}复议|}直接{起诉|提起{行政|}诉讼}"],
          readings: [[{ at: "/disputes/litigation/direct" }]],
        },
        {
          says: ["{经|}{行政|}复议后{又|再|}{起诉|提起{行政|}诉讼}"],
          readings: [[{ at: "/disputes/litigation/afterReconsideration" }]],
        },
      ],
      columns: [
        { cells: [{ at: "/total" }] },
        { says: ["{结果|获|被|予以|决定|判决|}维持{原行政行为|原决定|原判|}"], cells: [{ at: "/upheld" }] },
        { says: ["{结果|被|予以|}{纠正|纠错}"], cells: [{ at: "/corrected" }] },
        { says: ["{其他|其它}结果"], cells: [{ at: "/otherOutcome" }] },
        {
          says: ["{尚未|未|待}审结", "{尚|仍|正|}在{审理|审查}{中|之中|}", "审理中"],
          cells: [{ at: "/pending" }],
        },
      ],
    },
    {
      unless: { says: ["公示", "解读", "审查", "审核", "备案", "修订", "修改", "起草", "清理"] },
      rows: [
        { says: ["{政府|部门|地方政府|市政府|}规章"], readings: [[{ at: "/proactiveDisclosure/rules" }]] },
        { says: ["{行政|}规范性文件"], readings: [[{ at: "/proactiveDisclosure/normativeDocuments" }]] },
      ],
      columns: [
        { says: ["{新|}{制作|制发|制定|出台|印发|制定出台|制定印发}"], cells: [{ at: "/created" }] },
        { says: ["{主动|新|}{公开|公布|发布}"], cells: [{ at: "/disclosed" }, { at: "/totalDisclosed" }] },
        { says: ["对外公开总{数|量|数量}", "累计公开"], cells: [{ at: "/totalDisclosed" }] },
      ],
    },
    {
      unless: {
        says: [
          "公开",
          "公示",
          "公布",
          "发布",
          "上传",
          "录入",
          "归集",
          "推送",
          "信息",
          "送达",
          "制作",
          "执行",
          "移送",
          "听证",
        ],
      },
      rows: [
        { says: ["行政许可"], readings: [[{ at: "/proactiveDisclosure/licensing" }]] },
        { says: ["行政处罚"], readings: [[{ at: "/proactiveDisclosure/penalties" }]] },
        { says: ["行政强制{措施|}"], readings: [[{ at: "/proactiveDisclosure/compulsion" }]] },
      ],
      columns: [{ says: ["{处理|}决定{书|}", "{作出|做出|下达|实施}"], cells: [{ at: "/decisions" }] }],
    },
    {
      narratives: ["/otherMatters/narrative"],
      unless: { says: ["减免", "退还"] },
      rows: [
        {
          says: ["{政府信息公开|政府|}信息{公开|}{信息|}处理费{用|}", "信息处理{相关|}费用"],
          readings: [[{ at: "/otherMatters/processingFee" }]],
        },
      ],
      columns: [
        { money: 1, cells: [{ at: "/amountCollected" }] },
        { says: ["{发出|发送|}收费通知{书|}"], cells: [{ at: "/noticesIssued" }] },
        {
          says: ["{通知|应|}{收费|收取}{的|}总{金额|额}", "{总金额|应收|应收取|通知收取}"],
          money: 1,
          cells: [{ at: "/amountNotified" }],
        },
        { says: ["{实际|}收取{了|}{金额|}", "实收"], money: 1, cells: [{ at: "/amountCollected" }] },
      ],
    },
  ],
};
