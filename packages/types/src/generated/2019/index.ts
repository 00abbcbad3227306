// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.

/**
 * 按次序排列的文字块；文字均为纯文本，不含任何标记。
 */
export type Narrative = (Paragraph | Heading | List | Table | Figure)[];

/**
 * 中华人民共和国政府信息公开工作年度报告格式（试行） — Annual Report on Open Government Information (trial form)
 * 国务院办公厅政府信息与政务公开办公室印发的试行格式，用于2019、2020年度报告。
 */
export interface Report2019 {
  /**
   * 格式版本 — Edition
   */
  edition: "2019";
  /**
   * 模式版本 — Schema version
   */
  schemaVersion: "1.0.0";
  /**
   * 模式地址 — Schema address
   * 供编辑器使用，校验时不看。
   */
  $schema?: string;
  /**
   * 报告年度 — Report year
   */
  year: number;
  /**
   * 标题 — Title
   */
  title: string;
  /**
   * 机关 — Organ
   */
  organ: {
    /**
     * 机关名称 — Name of the organ
     */
    name: string;
    /**
     * 层级 — Level
     */
    level?: "national" | "provincial" | "prefectural" | "county" | "township";
    /**
     * 类别 — Kind
     * authorized 指法律、法规授权的具有管理公共事务职能的组织。
     */
    kind?: "government" | "department" | "dispatched" | "authorized";
    /**
     * 统一社会信用代码 — Unified social credit code
     */
    creditCode?: string;
    /**
     * 行政区划代码 — Region code
     */
    regionCode?: string;
    /**
     * 范围 — Scope
     * own 为本机关自身；consolidated 为汇总所属部门和下级的政府报告。
     */
    scope?: "own" | "consolidated";
  };
  /**
   * 发布日期 — Published on
   */
  publishedOn?: string;
  /**
   * 统计期限 — Period
   * 不填时为报告年度的1月1日至12月31日。
   */
  period?: {
    /**
     * 起 — From
     */
    from: string;
    /**
     * 止 — To
     */
    to: string;
  };
  /**
   * 引言 — Preamble
   */
  preamble: Narrative;
  /**
   * 一、总体情况 — I. Overview
   */
  overview: {
    /**
     * 概述 — Introduction
     */
    introduction: Narrative;
    /**
     * 主动公开 — Proactive disclosure
     */
    proactiveDisclosure: Narrative;
    /**
     * 依申请公开 — Disclosure upon request
     */
    onRequestDisclosure: Narrative;
    /**
     * 政府信息管理 — Government information management
     */
    informationManagement: Narrative;
    /**
     * 政府信息公开平台建设 — Disclosure platform
     */
    platform: Narrative;
    /**
     * 监督保障 — Supervision and safeguards
     * 各级人民政府还应当报告工作考核、社会评议和责任追究结果情况。
     */
    supervision: Narrative;
  };
  /**
   * 二、主动公开政府信息情况 — II. Proactive disclosure of government information
   */
  proactiveDisclosure: {
    /**
     * 规章 — Rules
     * 有规章制定权的机关填报；其他机关填0。
     */
    rules: Documents;
    /**
     * 规范性文件 — Normative documents
     */
    normativeDocuments: Documents;
    /**
     * 行政许可 — Administrative licensing
     */
    licensing: Matters;
    /**
     * 其他对外管理服务事项 — Other external administrative services
     */
    otherServices: Matters;
    /**
     * 行政处罚 — Administrative penalties
     */
    penalties: Matters;
    /**
     * 行政强制 — Administrative compulsion
     */
    compulsion: Matters;
    /**
     * 行政事业性收费 — Administrative and institutional charges
     */
    fees: ChargeItems;
    /**
     * 政府集中采购 — Centralized government procurement
     */
    procurement: Procurement;
  };
  /**
   * 三、收到和处理政府信息公开申请情况 — III. Requests received and processed
   */
  requests: {
    /**
     * 一、本年新收政府信息公开申请数量 — I. Requests received this year
     * 收到日期在报告年度内的申请，收到日期按条例第三十一条确定。
     */
    received: Applicants;
    /**
     * 二、上年结转政府信息公开申请数量 — II. Requests carried over from last year
     * 上年报告“四、结转下年度继续办理”的数量。
     */
    carriedOver: Applicants;
    /**
     * 三、本年度办理结果 — III. Outcomes this year
     */
    outcomes: {
      /**
       * （一）予以公开 — (1) Granted
       */
      granted: Applicants;
      /**
       * （二）部分公开（区分处理的，只计这一情形，不计其他情形） — (2) Partially granted (where separable, counted here only)
       * 能够区分处理的，只计这一情形，不再计入不予公开等其他情形；一件申请只计入一个结果。
       */
      partiallyGranted: Applicants;
      /**
       * （三）不予公开 — (3) Disclosure refused
       */
      refused: {
        /**
         * 1.属于国家秘密 — 1. State secrets
         * 依法确定为国家秘密的信息。
         */
        stateSecrets: Applicants;
        /**
         * 2.其他法律行政法规禁止公开 — 2. Disclosure prohibited by other laws or administrative regulations
         * 法律、行政法规禁止公开的信息。
         */
        prohibitedByLaw: Applicants;
        /**
         * 3.危及“三安全一稳定” — 3. Endangering national, public or economic security or social stability
         * 公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息。
         */
        threeSecuritiesOneStability: Applicants;
        /**
         * 4.保护第三方合法权益 — 4. Protection of third parties' lawful rights and interests
         * 涉及商业秘密、个人隐私等，公开会损害第三方合法权益的信息。
         */
        thirdPartyInterests: Applicants;
        /**
         * 5.属于三类内部事务信息 — 5. Three kinds of internal affairs information
         * 人事管理、后勤管理、内部工作流程三类内部事务信息。
         */
        internalAffairs: Applicants;
        /**
         * 6.属于四类过程性信息 — 6. Four kinds of process information
         * 讨论记录、过程稿、磋商信函、请示报告四类过程性信息。
         */
        processInformation: Applicants;
        /**
         * 7.属于行政执法案卷 — 7. Administrative enforcement case files
         * 行政执法案卷信息。
         */
        enforcementFiles: Applicants;
        /**
         * 8.属于行政查询事项 — 8. Matters for administrative inquiry
         * 工商、不动产登记资料等，法律、行政法规对获取另有规定的信息。
         */
        administrativeInquiries: Applicants;
      };
      /**
       * （四）无法提供 — (4) Unable to provide
       */
      unavailable: {
        /**
         * 1.本机关不掌握相关政府信息 — 1. Information not held by this organ
         * 经检索不存在的信息，或者不属于本机关负责公开的信息。
         */
        notHeld: Applicants;
        /**
         * 2.没有现成信息需要另行制作 — 2. No existing information; would have to be created
         * 需要行政机关对现有政府信息进行加工、分析的。
         */
        requiresCreation: Applicants;
        /**
         * 3.补正后申请内容仍不明确 — 3. Request still unclear after correction
         * 补正以后申请内容仍然不明确的。
         */
        stillUnclear: Applicants;
      };
      /**
       * （五）不予处理 — (5) Not processed
       */
      notProcessed: {
        /**
         * 1.信访举报投诉类申请 — 1. Requests that are petitions, reports or complaints
         * 以政府信息公开申请的形式进行信访、投诉、举报等活动的。
         */
        petitions: Applicants;
        /**
         * 2.重复申请 — 2. Repeated requests
         * 已就申请作出答复，申请人重复申请公开相同政府信息的。
         */
        repeated: Applicants;
        /**
         * 3.要求提供公开出版物 — 3. Requests for published materials
         * 要求提供政府公报、报刊、书籍等公开出版物的。
         */
        publications: Applicants;
        /**
         * 4.无正当理由大量反复申请 — 4. Large numbers of repeated requests without justification
         * 申请数量、频次明显超过合理范围，理由不合理的。
         */
        excessive: Applicants;
        /**
         * 5.要求行政机关确认或重新出具已获取信息 — 5. Requests to confirm or reissue information already obtained
         * 要求对已获取的信息确认或者重新出具的。
         */
        reconfirmation: Applicants;
      };
      /**
       * （六）其他处理 — (6) Otherwise processed
       * 以上各项以外的办理结果。
       */
      other: Applicants;
      /**
       * （七）总计 — (7) Total
       * （一）至（六）各项结果之和。
       */
      total: Applicants;
    };
    /**
     * 四、结转下年度继续办理 — IV. Carried forward to next year
     * 报告期末尚未办结的申请，包括等待补正的。
     */
    carriedForward: Applicants;
  };
  /**
   * 四、政府信息公开行政复议、行政诉讼情况 — IV. Administrative reconsideration and litigation
   */
  disputes: {
    /**
     * 行政复议 — Administrative reconsideration
     * 因政府信息公开工作被申请的行政复议。
     */
    reconsideration: CaseOutcomes;
    /**
     * 行政诉讼 — Administrative litigation
     */
    litigation: {
      /**
       * 未经复议直接起诉 — Direct litigation without reconsideration
       * 因本机关政府信息公开工作被提起的诉讼；复议机关作共同被告的，只由原行为机关统计。
       */
      direct: CaseOutcomes;
      /**
       * 复议后起诉 — Litigation after reconsideration
       * 因本机关政府信息公开工作被提起的诉讼；复议机关作共同被告的，只由原行为机关统计。
       */
      afterReconsideration: CaseOutcomes;
    };
  };
  /**
   * 五、政府信息公开工作存在的主要问题及改进情况 — V. Main problems and improvements
   */
  problemsAndImprovements: {
    /**
     * 概述 — Introduction
     */
    introduction: Narrative;
    /**
     * 存在的主要问题 — Main problems
     */
    problems: Narrative;
    /**
     * 改进情况 — Improvements
     */
    improvements: Narrative;
  };
  /**
   * 六、其他需要报告的事项 — VI. Other matters to be reported
   */
  otherMatters: {
    /**
     * 文字描述 — Narrative
     */
    narrative: Narrative;
    /**
     * 信息处理费 — Information processing fee
     * 发出收费通知的件数和总金额，以及实际收取的总金额；未收取的也要写明。
     */
    processingFee?: {
      /**
       * 发出收费通知的件数 (件) — Fee notices issued
       */
      noticesIssued: number;
      /**
       * 通知收费的总金额 (元) — Total amount notified
       */
      amountNotified: number;
      /**
       * 实际收取的总金额 (元) — Total amount collected
       */
      amountCollected: number;
    };
  };
}
/**
 * 段落 — Paragraph
 */
export interface Paragraph {
  /**
   * 类型 — Type
   */
  type: "paragraph";
  /**
   * 文字 — Text
   */
  text: string;
}
/**
 * 小标题 — Heading
 */
export interface Heading {
  /**
   * 类型 — Type
   */
  type: "heading";
  /**
   * 文字 — Text
   */
  text: string;
  /**
   * 级别 — Level
   */
  level: 2 | 3 | 4;
}
/**
 * 列表 — List
 */
export interface List {
  /**
   * 类型 — Type
   */
  type: "list";
  /**
   * 编号 — Numbered
   */
  ordered: boolean;
  /**
   * 各项 — Items
   */
  items: string[];
}
/**
 * 附表 — Table
 */
export interface Table {
  /**
   * 类型 — Type
   */
  type: "table";
  /**
   * 表题 — Caption
   */
  caption?: string;
  /**
   * 各行 — Rows
   */
  rows: string[][];
  /**
   * 表头行数 — Header rows
   */
  headerRows: number;
}
/**
 * 图片 — Figure
 */
export interface Figure {
  /**
   * 类型 — Type
   */
  type: "figure";
  /**
   * 图片地址 — Address
   */
  src: string;
  /**
   * 替代文字 — Alternative text
   */
  alt: string;
  /**
   * 图题 — Caption
   */
  caption?: string;
}
/**
 * 申请人情况 — Applicants
 */
export interface Applicants {
  /**
   * 自然人 (件) — Natural persons
   */
  naturalPersons: number;
  /**
   * 法人或其他组织 — Legal persons or other organizations
   */
  organizations: {
    /**
     * 商业企业 (件) — Businesses
     */
    businesses: number;
    /**
     * 科研机构 (件) — Research institutions
     */
    researchInstitutions: number;
    /**
     * 社会公益组织 (件) — Public interest groups
     */
    publicInterestGroups: number;
    /**
     * 法律服务机构 (件) — Legal service providers
     * 律师、律师事务所以自身名义申请的，计入法律服务机构；受自然人委托代理申请的，计入委托人所属类别。
     */
    legalServiceProviders: number;
    /**
     * 其他 (件) — Others
     */
    others: number;
  };
  /**
   * 总计 (件) — Total
   * 自然人与法人或其他组织各类之和。
   */
  total: number;
}
/**
 * 案件结果 — Case outcomes
 */
export interface CaseOutcomes {
  /**
   * 结果维持 (件) — Upheld
   */
  upheld: number;
  /**
   * 结果纠正 (件) — Corrected
   */
  corrected: number;
  /**
   * 其他结果 (件) — Other outcome
   */
  otherOutcome: number;
  /**
   * 尚未审结 (件) — Pending
   */
  pending: number;
  /**
   * 总计 (件) — Total
   * 结果维持、结果纠正、其他结果、尚未审结之和。
   */
  total: number;
}
/**
 * 制作和公开数量 — Documents created and disclosed
 */
export interface Documents {
  /**
   * 本年新制作数量 (件) — Created this year
   */
  created: number;
  /**
   * 本年新公开数量 (件) — Disclosed this year
   */
  disclosed: number;
  /**
   * 对外公开总数量 (件) — Total disclosed
   * 截至报告期末对外公开的总数量，不等于现行有效件数。
   */
  totalDisclosed: number;
}
/**
 * 事项与处理决定 — Matters and decisions
 */
export interface Matters {
  /**
   * 上一年项目数量 (项) — Items last year
   */
  itemsLastYear: number;
  /**
   * 本年增/减 (项) — Change this year
   * 项目数量的增减，减少为负数。
   */
  change: number;
  /**
   * 处理决定数量 (件) — Decisions
   */
  decisions: number;
}
/**
 * 收费项目 — Charge items
 */
export interface ChargeItems {
  /**
   * 上一年项目数量 (项) — Items last year
   */
  itemsLastYear: number;
  /**
   * 本年增/减 (项) — Change this year
   * 收费项目数量的增减，减少为负数；不是金额。
   */
  change: number;
}
/**
 * 采购项目与金额 — Procurement projects and amount
 */
export interface Procurement {
  /**
   * 采购项目数量 (项) — Procurement projects
   */
  projects: number;
  /**
   * 采购总金额 — Total procurement amount
   * 表上未印单位，随数填写单位。
   */
  amount: number;
  /**
   * 采购总金额单位 — Unit of the total procurement amount
   */
  amountUnit: "元" | "万元";
}
