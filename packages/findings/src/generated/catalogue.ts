// Generated from schemas/findings.json by "npm run generate". Do not edit.
import type { Words } from "../entry.ts";

const jsonType: Words = {
  object: { "zh-CN": "一组字段", en: "an object" },
  array: { "zh-CN": "列表", en: "an array" },
  string: { "zh-CN": "文本", en: "text" },
  number: { "zh-CN": "数字", en: "a number" },
  integer: { "zh-CN": "整数", en: "a whole number" },
  boolean: { "zh-CN": "是或否", en: "true or false" },
  null: { "zh-CN": "空值", en: "null" },
};

const countRange: Words = {
  "integer >= 0": { "zh-CN": "不小于 0 的整数", en: "a whole number of 0 or more" },
  integer: { "zh-CN": "整数（减少时为负数）", en: "a whole number (negative for a decrease)" },
  "integer <= 9007199254740991": {
    "zh-CN": "不超过 9007199254740991 的整数",
    en: "a whole number of at most 9007199254740991",
  },
  "integer >= -9007199254740991": {
    "zh-CN": "不小于 -9007199254740991 的整数",
    en: "a whole number of at least -9007199254740991",
  },
};

const amountRange: Words = {
  "number >= 0": { "zh-CN": "不小于 0 的金额", en: "an amount of 0 or more" },
  "number <= 9007199254740991": {
    "zh-CN": "不超过 9007199254740991 的金额",
    en: "an amount of at most 9007199254740991",
  },
  "at most 6 decimals": { "zh-CN": "小数不超过六位的金额", en: "an amount with at most six decimals" },
};

const codeForm: Words = {
  "18 characters": {
    "zh-CN": "18 位，由数字和大写字母（不含 I、O、S、V、Z）组成",
    en: "18 digits and capital letters, without I, O, S, V and Z",
  },
  "matching check character": {
    "zh-CN": "末位校验码与前 17 位相符",
    en: "a code whose last character, the check character, fits the other 17",
  },
  "6 digits or more": { "zh-CN": "不少于 6 位的数字", en: "six digits or more" },
  "known province": {
    "zh-CN": "前两位为现行省级行政区划代码",
    en: "a code whose first two digits stand for a province",
  },
};

const feeFigure: Words = {
  noticesIssued: { "zh-CN": "发出收费通知的件数", en: "the number of fee notices issued" },
  amountNotified: { "zh-CN": "通知收取的总金额", en: "the amount notified" },
  amountCollected: { "zh-CN": "实际收取的总金额", en: "the amount collected" },
};

export const missingField = {
  code: "missing-field",
  severity: "error",
  message: { "zh-CN": "{label}：缺少此项（{path}）。", en: "{label}: missing ({path})." },
} as const;

export const unknownField = {
  code: "unknown-field",
  severity: "error",
  message: {
    "zh-CN": "{label}：本版格式没有这一项（{path}）。",
    en: "{label}: this edition of the form has no such item ({path}).",
  },
} as const;

export const unknownFieldProfile = {
  code: "unknown-field",
  variant: "profile",
  severity: "error",
  message: {
    "zh-CN":
      "{label}：按补充格式“{actual}”编制，其中增加的项目不属于官方格式。请用其官方部分：由报送单位或其系统厂商去掉增加的项目后提供。",
    en: '{label}: it follows the profile "{actual}", whose additions are not part of the official form. Use its official part: ask the organ or its vendor for the report without them.',
  },
} as const;

export const wrongType = {
  code: "wrong-type",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为{expected}，实为{actual}。",
    en: "{label}: should be {expected}, is {actual}.",
  },
  words: { expected: jsonType as Words, actual: jsonType as Words },
} as const;

export const wrongTypeEnum = {
  code: "wrong-type",
  variant: "enum",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为以下之一：{expected}；实为“{actual}”。",
    en: '{label}: should be one of {expected}, is "{actual}".',
  },
} as const;

export const wrongTypeEmpty = {
  code: "wrong-type",
  variant: "empty",
  severity: "error",
  message: { "zh-CN": "{label}：不能为空（{path}）。", en: "{label}: must not be empty ({path})." },
} as const;

export const notACount = {
  code: "not-a-count",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为{expected}，实为 {actual}。",
    en: "{label}: should be {expected}, is {actual}.",
  },
  words: { expected: countRange as Words },
} as const;

export const badAmount = {
  code: "bad-amount",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为{expected}，实为 {actual}。",
    en: "{label}: should be {expected}, is {actual}.",
  },
  words: { expected: amountRange as Words },
} as const;

export const badDate = {
  code: "bad-date",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为真实存在的日期，写作 2024-01-31 的样子；实为“{actual}”。",
    en: '{label}: should be a day that exists, written like 2024-01-31, is "{actual}".',
  },
} as const;

export const badDateReversed = {
  code: "bad-date",
  variant: "reversed",
  severity: "error",
  message: {
    "zh-CN": "{label}：{actual} 早于开始日期 {expected}。",
    en: "{label}: {actual} is before the first day, {expected}.",
  },
} as const;

export const badCode = {
  code: "bad-code",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{actual}”有误，应为：{expected}。",
    en: '{label}: "{actual}" is wrong; it should be {expected}.',
  },
  words: { expected: codeForm as Words },
} as const;

export const unsupportedEdition = {
  code: "unsupported-edition",
  severity: "error",
  message: {
    "zh-CN": "{label}：不支持“{actual}”，支持的有：{expected}。",
    en: '{label}: "{actual}" is not supported; known are {expected}.',
  },
} as const;

export const unsupportedSchemaVersion = {
  code: "unsupported-schema-version",
  severity: "error",
  message: {
    "zh-CN": "{label}：不支持“{actual}”，支持的有：{expected}。",
    en: '{label}: "{actual}" is not supported; known are {expected}.',
  },
} as const;

export const unsupportedSchemaVersionNewer = {
  code: "unsupported-schema-version",
  variant: "newer",
  severity: "error",
  message: {
    "zh-CN": "{label}：报告用的是较新的模式 {actual}，本软件只收录到 {expected}。请安装更新的版本：{install}",
    en: "{label}: the report was written with the newer schema {actual}; this software knows {expected}. Install a newer version: {install}",
  },
  params: ["install"],
} as const;

export const notJson = {
  code: "not-json",
  severity: "error",
  message: {
    "zh-CN": "{label}：不是有效的 JSON，在“{actual}”处无法继续读取。",
    en: '{label}: not valid JSON; reading stopped at "{actual}".',
  },
} as const;

export const applicantTotal = {
  code: "applicant-total",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为本行各类申请人之和 {expected}，实为 {actual}。",
    en: "{label}: should be the sum of the applicants of its row, {expected}, is {actual}.",
  },
} as const;

export const outcomesTotal = {
  code: "outcomes-total",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为本栏各项办理结果之和 {expected}，实为 {actual}。",
    en: "{label}: should be the sum of the outcomes in its column, {expected}, is {actual}.",
  },
} as const;

export const requestsBalance = {
  code: "requests-balance",
  severity: "error",
  message: {
    "zh-CN": "{label}：{left}为 {actual}，{right}为 {expected}，两者应当相等。",
    en: "{label}: {left} is {actual}, {right} is {expected}; the two should be equal.",
  },
  params: ["left", "right"],
} as const;

export const disputesTotal = {
  code: "disputes-total",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为本组各项结果之和 {expected}，实为 {actual}。",
    en: "{label}: should be the sum of the results of its group, {expected}, is {actual}.",
  },
} as const;

export const carriedOverMismatch = {
  code: "carried-over-mismatch",
  severity: "warning",
  message: {
    "zh-CN": "{label}：上一年度报告结转 {expected}，本报告写的是 {actual}。",
    en: "{label}: last year's report carried {expected} forward, this one says {actual}.",
  },
} as const;

export const inForceMismatch = {
  code: "in-force-mismatch",
  severity: "warning",
  message: {
    "zh-CN": "{label}：按上一年度报告和本年增减推算为 {expected}，实为 {actual}。",
    en: "{label}: last year's report and this year's changes give {expected}, this one says {actual}.",
  },
} as const;

export const previousNotComparable = {
  code: "previous-not-comparable",
  severity: "warning",
  message: {
    "zh-CN": "{label}：用来核对的是 {actual} 年度报告，应为 {expected} 年度；没有做跨年核对。",
    en: "{label}: the report to compare with is for {actual}, it should be for {expected}; nothing was compared across years.",
  },
} as const;

export const previousNotComparableOrgan = {
  code: "previous-not-comparable",
  variant: "organ",
  severity: "info",
  message: {
    "zh-CN": "{label}：上一年度报告的机关是“{actual}”，本报告是“{expected}”，请确认是同一机关。",
    en: '{label}: last year\'s report is by "{actual}", this one by "{expected}"; please make sure that they are the same organ.',
  },
} as const;

export const previousNotComparableUnknown = {
  code: "previous-not-comparable",
  variant: "unknown",
  severity: "warning",
  message: {
    "zh-CN": "{label}：用来核对的是“{actual}”，支持的有：{expected}；没有做跨年核对。更新的版本：{install}",
    en: '{label}: the report to compare with says "{actual}"; known are {expected}; nothing was compared across years. A newer version: {install}',
  },
  params: ["install"],
} as const;

export const narrativeContradiction = {
  code: "narrative-contradiction",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{quote}”写的是 {actual}，表格中“{cell}”为 {expected}。",
    en: '{label}: "{quote}" says {actual}, the table has {expected} at "{cell}".',
  },
  params: ["quote", "cell"],
} as const;

export const narrativeContradictionItself = {
  code: "narrative-contradiction",
  variant: "itself",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{quote}”写的是 {actual}，另一处“{other}”写的是 {expected}。",
    en: '{label}: "{quote}" says {actual}, elsewhere "{other}" says {expected}.',
  },
  params: ["quote", "other"],
} as const;

export const narrativeContradictionSum = {
  code: "narrative-contradiction",
  variant: "sum",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{quote}”所列各项之和为 {expected}，写的总数是 {actual}。",
    en: '{label}: the parts in "{quote}" add up to {expected}, the text says {actual}.',
  },
  params: ["quote"],
} as const;

export const narrativeContradictionUnfilled = {
  code: "narrative-contradiction",
  variant: "unfilled",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{quote}”有数字没有填写。",
    en: '{label}: a number is not filled in in "{quote}".',
  },
  params: ["quote"],
} as const;

export const narrativeContradictionUnbound = {
  code: "narrative-contradiction",
  variant: "unbound",
  severity: "warning",
  message: {
    "zh-CN": "{label}：{actual} 引用的单元格不存在或者没有数字。",
    en: "{label}: {actual} names no cell that holds a number.",
  },
} as const;

export const processingFeeMissing = {
  code: "processing-fee-missing",
  severity: "warning",
  message: {
    "zh-CN": "{label}：没有写收取信息处理费的情况；没有收取的，也应当写明。",
    en: "{label}: nothing is said about information processing fees; where none were charged, that is to be said too.",
  },
  source: "国办函〔2020〕109号",
} as const;

export const processingFeeMissingIncomplete = {
  code: "processing-fee-missing",
  variant: "incomplete",
  severity: "warning",
  message: {
    "zh-CN": "{label}：收取信息处理费的情况不完整，还应写明：{expected}。",
    en: "{label}: the statement on information processing fees lacks {expected}.",
  },
  words: { expected: feeFigure as Words },
  source: "国办函〔2020〕109号",
} as const;

export const processingFeeMissingDespiteTable = {
  code: "processing-fee-missing",
  variant: "despite-table",
  severity: "warning",
  message: {
    "zh-CN": "{label}：没有写收取信息处理费的情况，而表格中“{cell}”为 {actual}。",
    en: '{label}: nothing is said about information processing fees, yet the table has {actual} at "{cell}".',
  },
  params: ["cell"],
  source: "国办函〔2020〕109号",
} as const;

export const sectionEmpty = {
  code: "section-empty",
  severity: "warning",
  message: { "zh-CN": "{label}：没有内容。", en: "{label}: empty." },
} as const;

export const sectionEmptyPlaceholder = {
  code: "section-empty",
  variant: "placeholder",
  severity: "warning",
  message: {
    "zh-CN": "{label}：只有模板提示语“{actual}”，没有填写内容。",
    en: '{label}: only the template\'s placeholder "{actual}", no content.',
  },
} as const;

export const sectionEmptyNothing = {
  code: "section-empty",
  variant: "nothing",
  severity: "warning",
  message: {
    "zh-CN": "{label}：只写了“{actual}”，没有内容。",
    en: '{label}: says only "{actual}", no content.',
  },
} as const;

export const wrongYear = {
  code: "wrong-year",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{quote}”写的是 {actual} 年，报告年度是 {expected} 年。",
    en: '{label}: "{quote}" says {actual}, the report is for {expected}.',
  },
  params: ["quote"],
} as const;

export const wrongYearAhead = {
  code: "wrong-year",
  variant: "ahead",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{quote}”写的是 {actual} 年，指的应是 {expected} 年。",
    en: '{label}: "{quote}" says {actual} where {expected} must be meant.',
  },
  params: ["quote"],
} as const;

export const editionYearMismatch = {
  code: "edition-year-mismatch",
  severity: "error",
  message: {
    "zh-CN": "{label}：{edition} 年版格式用于 {from} 至 {to} 年度的报告，本报告是 {actual} 年度的。",
    en: "{label}: the {edition} edition is for the years {from} to {to}, this report is for {actual}.",
  },
  params: ["edition", "from", "to"],
} as const;

export const editionYearMismatchOpen = {
  code: "edition-year-mismatch",
  variant: "open",
  severity: "error",
  message: {
    "zh-CN": "{label}：{edition} 年版格式自 {from} 年度起使用，本报告是 {actual} 年度的。",
    en: "{label}: the {edition} edition is for the years from {from}, this report is for {actual}.",
  },
  params: ["edition", "from"],
} as const;

export const editionYearMismatchMigrated = {
  code: "edition-year-mismatch",
  variant: "migrated",
  severity: "info",
  message: {
    "zh-CN": "{label}：{actual} 年度不在 {edition} 年版格式的适用年度内；迁移结果只宜用于比较，不宜发布。",
    en: "{label}: {actual} is outside the years of the {edition} edition; the migrated report is for comparison, not for publication.",
  },
  params: ["edition"],
} as const;

export const publishedEarly = {
  code: "published-early",
  severity: "error",
  message: {
    "zh-CN": "{label}：{actual} 公布，而报告期到 {expected} 才结束。",
    en: "{label}: published on {actual}, but the period only ends on {expected}.",
  },
  source: "《中华人民共和国政府信息公开条例》第四十九条",
} as const;

export const publishedLate = {
  code: "published-late",
  severity: "warning",
  message: {
    "zh-CN": "{label}：{actual} 公布，应不晚于 {expected}。",
    en: "{label}: published on {actual}, due by {expected}.",
  },
  source: "《中华人民共和国政府信息公开条例》第四十九条",
} as const;

export const tableMissing = {
  code: "table-missing",
  severity: "error",
  message: { "zh-CN": "{label}：没有找到这张表格。", en: "{label}: this table was not found." },
} as const;

export const sectionMissing = {
  code: "section-missing",
  severity: "error",
  message: { "zh-CN": "{label}：没有找到这一部分。", en: "{label}: this section was not found." },
} as const;

export const rowMissing = {
  code: "row-missing",
  severity: "error",
  message: { "zh-CN": "{label}：表格中没有这一行。", en: "{label}: the table has no such row." },
} as const;

export const rowUnknown = {
  code: "row-unknown",
  severity: "error",
  message: {
    "zh-CN": "{label}：格式中没有“{actual}”这一行，其中的数字没有读入。",
    en: '{label}: the form has no row "{actual}"; its numbers were not read.',
  },
} as const;

export const rowUnknownText = {
  code: "row-unknown",
  variant: "text",
  severity: "info",
  message: {
    "zh-CN": "{label}：表格之外的文字“{actual}”没有读入。",
    en: '{label}: text beside the table was not read: "{actual}".',
  },
} as const;

export const rowUnknownCover = {
  code: "row-unknown",
  variant: "cover",
  severity: "warning",
  message: {
    "zh-CN": "{label}：格式中没有“{actual}”这一项，没有读入。",
    en: '{label}: the form has no item "{actual}"; it was not read.',
  },
} as const;

export const rowUnknownSheet = {
  code: "row-unknown",
  variant: "sheet",
  severity: "warning",
  message: {
    "zh-CN": "{label}：格式中没有“{actual}”这张工作表，没有读入。",
    en: '{label}: the form has no sheet "{actual}"; it was not read.',
  },
} as const;

export const columnMissing = {
  code: "column-missing",
  severity: "error",
  message: {
    "zh-CN": "{label}：表格中没有“{expected}”这一栏。",
    en: '{label}: the table has no column "{expected}".',
  },
} as const;

export const cellBlank = {
  code: "cell-blank",
  severity: "error",
  message: { "zh-CN": "{label}：没有填写。", en: "{label}: not filled in." },
} as const;

export const cellBlankDerivable = {
  code: "cell-blank",
  variant: "derivable",
  severity: "error",
  message: {
    "zh-CN": "{label}：没有填写；按表内勾稽关系只能是 {suggested}，请核实。",
    en: "{label}: not filled in; the equations leave only {suggested}, to be confirmed.",
  },
} as const;

export const cellBlankUncalculated = {
  code: "cell-blank",
  variant: "uncalculated",
  severity: "error",
  message: {
    "zh-CN": "{label}：公式没有保存计算结果；请用表格软件打开文件，保存后再读取。",
    en: "{label}: the result of its formula was not saved; open the file in a spreadsheet program, save it, and read it again.",
  },
} as const;

export const cellBlankInUnit = {
  code: "cell-blank",
  variant: "in-unit",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{unit}”没有填写，无法汇总。",
    en: '{label}: not filled in by "{unit}", so there is no sum.',
  },
  params: ["unit"],
} as const;

export const cellBlankInUnitSeveral = {
  code: "cell-blank",
  variant: "in-unit-several",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{unit}”有 {count} 处没有填写，这些单元格无法汇总。",
    en: '{label}: {count} cells are not filled in by "{unit}", so these have no sum.',
  },
  params: ["unit", "count"],
} as const;

export const cellBlankInUnitAsZero = {
  code: "cell-blank",
  variant: "in-unit-as-zero",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{unit}”有 {count} 处没有填写，按要求当作 0 汇总。",
    en: '{label}: {count} cells are not filled in by "{unit}" and were counted as 0, as asked for.',
  },
  params: ["unit", "count"],
} as const;

export const cellNotApplicable = {
  code: "cell-not-applicable",
  severity: "warning",
  message: {
    "zh-CN": "{label}：填的是“{actual}”，不是数字；没有发生的请填 0。",
    en: '{label}: "{actual}" is not a number; enter 0 when there were none.',
  },
} as const;

export const cellNotANumber = {
  code: "cell-not-a-number",
  severity: "error",
  message: {
    "zh-CN": "{label}：应为数字，实为“{actual}”。",
    en: '{label}: should be a number, is "{actual}".',
  },
} as const;

export const cellNotANumberUnplaced = {
  code: "cell-not-a-number",
  variant: "unplaced",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{actual}”与各栏对不上，没有读入。",
    en: '{label}: "{actual}" does not fit the columns and was not read.',
  },
} as const;

export const cellNotANumberConflict = {
  code: "cell-not-a-number",
  variant: "conflict",
  severity: "error",
  message: {
    "zh-CN": "{label}：文件中有不同的数字“{actual}”，没有读入。",
    en: '{label}: the file has different numbers, "{actual}"; none was read.',
  },
} as const;

export const cellNotANumberCutOff = {
  code: "cell-not-a-number",
  variant: "cut-off",
  severity: "error",
  message: {
    "zh-CN": "{label}：文件到“{actual}”为止，数字可能不完整，没有读入。",
    en: '{label}: the file ends at "{actual}", which may be cut off; it was not read.',
  },
} as const;

export const cellAnnotated = {
  code: "cell-annotated",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{actual}”带有说明文字，按 {expected} 读入。",
    en: '{label}: "{actual}" holds a remark and was read as {expected}.',
  },
} as const;

export const unitInCell = {
  code: "unit-in-cell",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{actual}”带有单位，按 {expected} 读入。",
    en: '{label}: "{actual}" holds a unit and was read as {expected}.',
  },
} as const;

export const labelVariant = {
  code: "label-variant",
  severity: "info",
  message: {
    "zh-CN": "{label}：写作“{actual}”，官方格式为“{expected}”。",
    en: '{label}: written "{actual}", on the official form "{expected}".',
  },
} as const;

export const labelVariantRunTogether = {
  code: "label-variant",
  variant: "run-together",
  severity: "info",
  message: {
    "zh-CN": "{label}：与数字连写作“{actual}”，已拆开读入。",
    en: '{label}: run together with its numbers as "{actual}"; taken apart.',
  },
} as const;

export const labelWrong = {
  code: "label-wrong",
  severity: "warning",
  message: {
    "zh-CN": "{label}：此处应为“{expected}”，实为“{actual}”；按位置读入。",
    en: '{label}: should read "{expected}", reads "{actual}"; taken by its position.',
  },
} as const;

export const labelWrongOtherMeaning = {
  code: "label-wrong",
  variant: "other-meaning",
  severity: "error",
  message: {
    "zh-CN": "{label}：此处应为“{expected}”，实为含义不同的“{actual}”，其中的数字没有读入。",
    en: '{label}: should read "{expected}", reads "{actual}", which means something else; its numbers were not read.',
  },
} as const;

export const labelWrongUnnamed = {
  code: "label-wrong",
  variant: "unnamed",
  severity: "warning",
  message: {
    "zh-CN": "{label}：此处没有写明“{expected}”，按位置读入。",
    en: '{label}: "{expected}" is not written there; taken by its position.',
  },
} as const;

export const breakdownMissing = {
  code: "breakdown-missing",
  severity: "error",
  message: {
    "zh-CN": "{label}：只有总计 {actual}，没有分项数字。",
    en: "{label}: only the total, {actual}, without its parts.",
  },
} as const;

export const pictureOnly = {
  code: "picture-only",
  severity: "error",
  message: {
    "zh-CN": "{label}：是图片，其中的文字和数字无法读取。",
    en: "{label}: a picture; its words and numbers cannot be read.",
  },
} as const;

export const pageDataMismatch = {
  code: "page-data-mismatch",
  severity: "error",
  message: {
    "zh-CN": "{label}：页面显示“{actual}”，所附数据为“{expected}”。",
    en: '{label}: the page shows "{actual}", its data say "{expected}".',
  },
} as const;

export const notAReport = {
  code: "not-a-report",
  severity: "error",
  message: {
    "zh-CN": "{label}：没有找到政府信息公开工作年度报告的标题和表格。",
    en: "{label}: no heading or table of an annual report on government information disclosure was found.",
  },
} as const;

export const headingWrong = {
  code: "heading-wrong",
  severity: "error",
  message: {
    "zh-CN": "{label}：标题应为“{expected}”，实为“{actual}”。",
    en: '{label}: the heading should read "{expected}", reads "{actual}".',
  },
} as const;

export const headingOutOfOrder = {
  code: "heading-out-of-order",
  severity: "error",
  message: {
    "zh-CN": "{label}：顺序不对，此处应为“{expected}”，实为“{actual}”。",
    en: '{label}: out of order; "{expected}" belongs here, found "{actual}".',
  },
} as const;

export const headingUnmarked = {
  code: "heading-unmarked",
  severity: "warning",
  message: {
    "zh-CN": "{label}：标题没有使用标题标记（h1 至 h6）。",
    en: "{label}: the heading is not marked up as one (h1 to h6).",
  },
} as const;

export const tableNotReal = {
  code: "table-not-real",
  severity: "error",
  message: { "zh-CN": "{label}：不是真正的表格（table）。", en: "{label}: not a real table." },
} as const;

export const headerCellsMissing = {
  code: "header-cells-missing",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{expected}”没有标成表头单元格（th）。",
    en: '{label}: "{expected}" is not a header cell (th).',
  },
} as const;

export const titleWrong = {
  code: "title-wrong",
  severity: "warning",
  message: {
    "zh-CN": "{label}：应为“{expected}”，实为“{actual}”。",
    en: '{label}: should read "{expected}", reads "{actual}".',
  },
} as const;

export const metaMissing = {
  code: "meta-missing",
  severity: "warning",
  message: {
    "zh-CN": "{label}：页面缺少 meta 标签 {name}。",
    en: "{label}: the page lacks the meta label {name}.",
  },
  params: ["name"],
  source: "《政府网站发展指引》（国办发〔2017〕47号）",
} as const;

export const metaWrong = {
  code: "meta-wrong",
  severity: "warning",
  message: {
    "zh-CN": "{label}：meta 标签 {name} 应为“{expected}”，实为“{actual}”。",
    en: '{label}: the meta label {name} should be "{expected}", is "{actual}".',
  },
  params: ["name"],
  source: "《政府网站发展指引》（国办发〔2017〕47号）",
} as const;

export const totalReplaced = {
  code: "total-replaced",
  severity: "warning",
  message: {
    "zh-CN": "{label}：原为 {actual}，已按分项之和改为 {expected}。",
    en: "{label}: was {actual}, replaced by the sum of its parts, {expected}.",
  },
} as const;

export const schemaUpgraded = {
  code: "schema-upgraded",
  severity: "info",
  message: {
    "zh-CN": "{label}：报告已由模式 {actual} 升级到 {expected}。",
    en: "{label}: the report was upgraded from {actual} to {expected}.",
  },
} as const;

export const notCarried = {
  code: "not-carried",
  severity: "warning",
  message: {
    "zh-CN": "{label}：原为 {actual}，没有带入。{reason}",
    en: "{label}: {actual} was not carried over. {reason}",
  },
  params: ["reason"],
} as const;

export const notCarriedProfile = {
  code: "not-carried",
  variant: "profile",
  severity: "warning",
  message: {
    "zh-CN":
      "{label}：“{unit}”按补充格式“{actual}”编制，其中增加的 {count} 项不属于官方格式，没有带入：{added}。",
    en: '{label}: "{unit}" follows the profile "{actual}", whose additions are not part of the official form and were not carried over ({count}): {added}.',
  },
  params: ["unit", "count", "added"],
} as const;

export const newInEdition = {
  code: "new-in-edition",
  severity: "warning",
  message: {
    "zh-CN": "{label}：原报告没有此项，须另行填写。{reason}",
    en: "{label}: not in the old report, to be filled in. {reason}",
  },
  params: ["reason"],
} as const;

export const newInEditionDivided = {
  code: "new-in-edition",
  variant: "divided",
  severity: "warning",
  message: {
    "zh-CN": "{label}：须另行填写，合计应为 {actual}（原报告“{cell}”）。{reason}",
    en: '{label}: to be filled in; together they are {actual}, "{cell}" of the old report. {reason}',
  },
  params: ["reason", "cell"],
} as const;

export const newInEditionPartBlank = {
  code: "new-in-edition",
  variant: "part-blank",
  severity: "warning",
  message: {
    "zh-CN": "{label}：须另行填写，原报告“{cell}”为空，不能求和。{reason}",
    en: '{label}: to be filled in; "{cell}" of the old report is blank, so there is no sum. {reason}',
  },
  params: ["reason", "cell"],
} as const;

export const unitDiffers = {
  code: "unit-differs",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{unit}”为 {actual}，其他报告为 {expected}，不能一起汇总，没有计入。",
    en: '{label}: {actual} in "{unit}", {expected} in the others; they cannot be summed up together, and it is left out.',
  },
  params: ["unit"],
} as const;

export const unitRepeated = {
  code: "unit-repeated",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{unit}”的报告出现了不止一次，只计入第一份。",
    en: '{label}: the report of "{unit}" is given more than once; only the first is counted.',
  },
  params: ["unit"],
} as const;

export const unitMissing = {
  code: "unit-missing",
  severity: "error",
  message: {
    "zh-CN": "{label}：缺少“{unit}”的报告，汇总不完整。",
    en: '{label}: the report of "{unit}" is missing; the sum is incomplete.',
  },
  params: ["unit"],
} as const;

export const unitUnexpected = {
  code: "unit-unexpected",
  severity: "warning",
  message: {
    "zh-CN": "{label}：“{unit}”不在名单上，已照常计入。",
    en: '{label}: "{unit}" is not on the list; it was counted all the same.',
  },
  params: ["unit"],
} as const;

export const unitUnusable = {
  code: "unit-unusable",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{unit}”的格式版本为“{actual}”，不能识别，没有计入。",
    en: '{label}: the edition of "{unit}" is "{actual}", which is not known; it is left out.',
  },
  params: ["unit"],
} as const;

export const unitUnusableCell = {
  code: "unit-unusable",
  variant: "cell",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{unit}”此处为“{actual}”，不是数字，无法汇总。",
    en: '{label}: "{actual}" in "{unit}" is no number, so there is no sum.',
  },
  params: ["unit"],
} as const;

export const unitMigrated = {
  code: "unit-migrated",
  severity: "warning",
  message: {
    "zh-CN":
      "{label}：“{unit}”用的是 {actual} 年版格式，已迁移到 {expected} 年版；其中 {count} 处不能带入或须另行填写。",
    en: '{label}: "{unit}" follows the {actual} edition and was migrated to {expected}; {count} numbers could not be carried over or are to be filled in.',
  },
  params: ["unit", "count"],
} as const;

export const unitInconsistent = {
  code: "unit-inconsistent",
  severity: "error",
  message: {
    "zh-CN": "{label}：“{unit}”的总计为 {actual}，分项之和为 {expected}；汇总按分项计算。",
    en: '{label}: the total in "{unit}" is {actual}, its parts add up to {expected}; the parts were summed up.',
  },
  params: ["unit"],
} as const;

export const coDefendantLawsuits = {
  code: "co-defendant-lawsuits",
  severity: "warning",
  message: {
    "zh-CN":
      "{label}：本机关自身计 {actual} 件，各单位共计 {others} 件；复议机关作共同被告的只由原行为机关统计，请核对有无重复。",
    en: "{label}: {actual} by the organ itself, {others} by its units; a lawsuit with the review organ as co-defendant is counted by the organ of the original act alone, so please check that none is counted twice.",
  },
  params: ["others"],
  source: "国办公开办函〔2016〕201号",
} as const;

export const coDefendantLawsuitsLeftOut = {
  code: "co-defendant-lawsuits",
  variant: "left-out",
  severity: "info",
  message: {
    "zh-CN": "{label}：按选择，本机关自身所计的 {actual} 件视为作共同被告的案件，没有计入。",
    en: "{label}: as chosen, the {actual} counted by the organ itself are taken for those with a co-defendant and left out.",
  },
  source: "国办公开办函〔2016〕201号",
} as const;
