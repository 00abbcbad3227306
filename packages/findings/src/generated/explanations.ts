// Generated from schemas/findings.json by "npm run generate". Do not edit.
import type { CatalogueCode } from "@nianbao/types";
import type { Explanation, Text } from "../explanation.ts";

/** What the groups of codes are called, in the order of the reference page. */
export const groups: Readonly<Record<string, Text>> = {
  structure: { "zh-CN": "结构", en: "Structure" },
  arithmetic: { "zh-CN": "表内勾稽", en: "Arithmetic inside one report" },
  "previous-year": { "zh-CN": "与上一年度报告核对", en: "Against the previous year's report" },
  text: { "zh-CN": "文字与表格", en: "Text against tables" },
  calendar: { "zh-CN": "年度与日期", en: "Years and dates" },
  import: { "zh-CN": "读取已发布的报告", en: "Reading a published report" },
  presentation: { "zh-CN": "版式", en: "Presentation" },
  derivation: { "zh-CN": "计算、迁移与汇总", en: "Filling, migrating and summing up" },
};

/** What there is to know about each code. */
export const explanations: Readonly<Record<CatalogueCode, Explanation>> = {
  "missing-field": {
    group: "structure",
    severity: "error",
    when: { "zh-CN": "缺少本版格式要求的项目。", en: "A key that the edition requires is absent." },
    where: { "zh-CN": "所缺项目本身的位置。", en: "The absent key's own pointer." },
    cause: {
      "zh-CN": "导出程序漏写了该项，或者报告按另一版格式编制。",
      en: "The program that wrote the report left it out, or the report follows another edition.",
    },
    remedy: {
      "zh-CN": "补上该项；表格中暂无数字的，先写 null，不要写 0。",
      en: "Add it. A table cell that has no number yet is null, not 0.",
    },
  },
  "unknown-field": {
    group: "structure",
    severity: "error",
    when: { "zh-CN": "出现本版格式没有的项目。", en: "A key that the edition does not have." },
    where: {
      "zh-CN": "多出项目的位置；名称取其所在部分的名称。",
      en: "That key's pointer; the label is that of the part that holds it.",
    },
    cause: {
      "zh-CN": "项目名称拼写有误，自行增加了项目，或者报告按另一版格式编制。",
      en: "A misspelt key, an item added by the organ, or a report that follows another edition.",
    },
    remedy: {
      "zh-CN": "改正名称或删去该项；格式之外的情况写入文字部分。",
      en: "Correct the name or remove the item. What the form has no place for belongs in the text.",
    },
  },
  "wrong-type": {
    group: "structure",
    severity: "error",
    when: {
      "zh-CN": "值的类型与格式规定不同，例如数字写成了文本。",
      en: "A value of another JSON type than the schema's, such as a number written as text.",
    },
    where: { "zh-CN": "该值。", en: "The value." },
    cause: {
      "zh-CN": "从表格软件导出时数字带了引号，或者整块内容被写成空值。",
      en: "Numbers exported with quotation marks, or a whole part written as null.",
    },
    remedy: {
      "zh-CN": "按所要求的类型重写该值。",
      en: "Write the value again in the type that is asked for.",
    },
  },
  "not-a-count": {
    group: "structure",
    severity: "error",
    when: {
      "zh-CN":
        "件数不是不小于 0 的整数，或者超出可精确表示的范围（2 的 53 次方）；与上年相比的增减可以为负数，但须为整数。",
      en: "A count that is no integer >= 0, or beyond 2^53. A change against last year may be negative, but must be an integer.",
    },
    where: { "zh-CN": "该单元格。", en: "The cell." },
    cause: {
      "zh-CN": "把金额、比例或差额填进了件数栏，或者多输了数字。",
      en: "An amount, a ratio or a difference entered as a count, or a slip of the keyboard.",
    },
    remedy: {
      "zh-CN": "填写实际件数，没有发生的填 0。",
      en: "Enter the number of items; 0 when there were none.",
    },
  },
  "bad-amount": {
    group: "structure",
    severity: "error",
    when: {
      "zh-CN": "金额为负数，小数超过六位，或者超出可精确表示的范围。",
      en: "Money below 0, with more than six decimals, or too large to be held exactly.",
    },
    where: { "zh-CN": "该单元格。", en: "The cell." },
    cause: {
      "zh-CN": "退费记成了负数，或者换算万元时留下了过长的小数。",
      en: "A refund entered as a negative amount, or a long tail of decimals from converting yuan to 10,000 yuan.",
    },
    remedy: {
      "zh-CN": "按表头所注单位填写实收金额，最多保留六位小数。",
      en: "Enter the amount in the unit that the form prints, with at most six decimals.",
    },
  },
  "bad-date": {
    group: "structure",
    severity: "error",
    when: {
      "zh-CN": "不是真实存在的日期，或者不是“年-月-日”写法。",
      en: "No such day, or not written as year-month-day.",
    },
    where: { "zh-CN": "该值。", en: "The value." },
    cause: {
      "zh-CN": "日期写成了“2024年1月31日”“2024/1/31”，或者日子不存在。",
      en: "A date written in another way, or a day that the month does not have.",
    },
    remedy: {
      "zh-CN": "改写为四位年、两位月、两位日，用短横线连接。",
      en: "Write four digits of year, two of month and two of day, joined by hyphens.",
    },
  },
  "bad-code": {
    group: "structure",
    severity: "error",
    when: {
      "zh-CN": "统一社会信用代码或行政区划代码的位数、字符或校验码有误。",
      en: "A unified social credit code or region code whose form or check character is wrong.",
    },
    where: { "zh-CN": "该值。", en: "The value." },
    cause: {
      "zh-CN": "抄录时漏字、错字，或者把字母 O、I 与数字 0、1 混淆。",
      en: "A character lost or mistaken in copying, often the letters O and I for the digits 0 and 1.",
    },
    remedy: {
      "zh-CN":
        "对照统一社会信用代码证书（GB 32100）或现行行政区划代码（GB/T 2260）改正；没有把握的可以不填。",
      en: "Compare with the certificate (GB 32100) or the current list of regions (GB/T 2260), or leave the code out.",
    },
  },
  "unsupported-edition": {
    group: "structure",
    severity: "error",
    when: {
      "zh-CN": "报告所写的格式版本不在支持之列；其余内容不再判断。",
      en: "The edition is unknown. Nothing else is judged then.",
    },
    where: { "zh-CN": "/edition", en: "/edition" },
    cause: {
      "zh-CN": "版本写成了年度、文号或别的写法，或者软件尚未收录这一版。",
      en: "A report year or a document number in place of the edition, or an edition newer than the software.",
    },
    remedy: {
      "zh-CN": "改写为所列版本之一，或者升级软件。",
      en: "Write one of the known editions, or update the software.",
    },
  },
  "unsupported-schema-version": {
    group: "structure",
    severity: "error",
    when: {
      "zh-CN": "报告所写的数据模型版本不在支持之列；其余内容不再判断。",
      en: "The schema version is unknown. Nothing else is judged then.",
    },
    where: { "zh-CN": "/schemaVersion", en: "/schemaVersion" },
    cause: {
      "zh-CN": "报告由更新的软件生成，或者版本号写错。",
      en: "The report was written by newer software, or the version is mistyped.",
    },
    remedy: { "zh-CN": "升级软件，或者改正版本号。", en: "Update the software, or correct the version." },
  },
  "not-json": {
    group: "structure",
    severity: "error",
    when: { "zh-CN": "按 JSON 读取的内容不是 JSON。", en: "What should be JSON is not." },
    where: { "zh-CN": "整份报告。", en: "The whole report." },
    cause: {
      "zh-CN": "文件不完整，或者手工编辑时多了逗号、少了引号或括号。",
      en: "The file is cut off, or an edit by hand left a comma too many, or a quotation mark or bracket too few.",
    },
    remedy: { "zh-CN": "改正该处，或者重新导出文件。", en: "Correct that place, or export the file again." },
  },
  "applicant-total": {
    group: "arithmetic",
    severity: "error",
    when: {
      "zh-CN": "一行的总计不等于该行各类申请人之和。",
      en: "A row's total differs from the sum of its applicants.",
    },
    where: { "zh-CN": "该行的总计。", en: "The row's total." },
    cause: {
      "zh-CN": "某一类申请人的数字填错、漏填，或者改了分项而没有改总计。",
      en: "One applicant's number is wrong or missing, or a part was changed and the total was not.",
    },
    remedy: {
      "zh-CN": "核对本行各栏与总计；结果中给出了可能填错的单元格的，先查该处。",
      en: "Check the row. Where the result names the cell that is probably wrong, look there first.",
    },
  },
  "outcomes-total": {
    group: "arithmetic",
    severity: "error",
    when: {
      "zh-CN": "办理结果的总计行不等于同一栏各办理结果之和。",
      en: "The total of the outcomes differs from the sum of the outcomes in its column.",
    },
    where: { "zh-CN": "总计行的该栏。", en: "The total row, in that column." },
    cause: {
      "zh-CN": "某项办理结果填错行、填错栏或者漏填；同一件申请计入了两种结果。",
      en: "An outcome is in the wrong row or column or left out, or one application is counted under two outcomes.",
    },
    remedy: {
      "zh-CN": "逐项核对本栏的办理结果；部分公开的只计“部分公开”，不再计入其他情形。",
      en: "Check the outcomes of the column. An application that was partially granted counts there and nowhere else.",
    },
  },
  "requests-balance": {
    group: "arithmetic",
    severity: "error",
    when: {
      "zh-CN": "某一栏第一项与第二项之和不等于第三项（总计）与第四项之和。",
      en: "In a column, the first plus the second item differs from the third (its total) plus the fourth.",
    },
    where: { "zh-CN": "第一项的该栏。", en: "The first item, in that column." },
    cause: {
      "zh-CN": "上年结转或者结转下年的件数有误，或者办理结果漏计、重计。",
      en: "A wrong number carried over or carried forward, or an outcome left out or counted twice.",
    },
    remedy: {
      "zh-CN": "按办理台账核对本栏四项；年底仍在办理（含等待补正）的计入结转下年度。",
      en: "Check the four items against the register. What is still in hand at the end of the year, waiting for correction included, is carried forward.",
    },
  },
  "disputes-total": {
    group: "arithmetic",
    severity: "error",
    when: {
      "zh-CN": "复议或诉讼的总计不等于各结果之和。",
      en: "A total of reconsideration or litigation differs from the sum of its results.",
    },
    where: { "zh-CN": "该组的总计。", en: "The total of the group." },
    cause: {
      "zh-CN": "漏计尚未审结的案件，或者改了分项而没有改总计。",
      en: "Pending cases left out, or a part changed and the total not.",
    },
    remedy: { "zh-CN": "核对本组各项结果与总计。", en: "Check the results of the group and their total." },
  },
  "carried-over-mismatch": {
    group: "previous-year",
    severity: "warning",
    when: {
      "zh-CN": "本年报告的“上年结转”与上一年度报告的“结转下年度”不同。此项为通行的核对做法，并非格式所印。",
      en: "What this report carries over differs from what last year's carried forward. Customary, not printed on the form.",
    },
    where: { "zh-CN": "上年结转的该栏。", en: "The carried-over row, in that column." },
    cause: {
      "zh-CN": "上一年度报告发布后又有更正，机构职能调整，或者申请人类别归类不同。",
      en: "Last year's report was corrected later, duties moved between organs, or an applicant was classed differently.",
    },
    remedy: {
      "zh-CN": "核对两年的台账；确有原因的，在“其他需要报告的事项”中说明。",
      en: "Compare both years' registers. Where there is a reason, state it under other matters.",
    },
  },
  "in-force-mismatch": {
    group: "previous-year",
    severity: "warning",
    when: {
      "zh-CN":
        "现行有效件数与按上一年度报告推算（上年有效加本年制发减本年废止）的结果不同。此项为通行的核对做法，并非格式所印。",
      en: "The number in force is not last year's plus those issued minus those repealed. Customary, not printed on the form.",
    },
    where: { "zh-CN": "现行有效件数。", en: "The number in force." },
    cause: {
      "zh-CN": "有文件到期失效而不是废止，清理后口径调整，或者机构职能调整。",
      en: "Documents expired rather than being repealed, a clean-up changed what is counted, or duties moved between organs.",
    },
    remedy: {
      "zh-CN": "会同司法行政部门核对；数字无误的可以保留，并说明原因。",
      en: "Check with the department of justice. A correct number may stand, with its reason stated.",
    },
  },
  "previous-not-comparable": {
    group: "previous-year",
    severity: "warning",
    when: {
      "zh-CN": "用来核对的报告不是上一年度的；不做跨年核对。",
      en: "The report given for comparison is not that of the year before; nothing is compared.",
    },
    where: {
      "zh-CN": "/year、/organ/name、/edition 或 /schemaVersion",
      en: "/year, /organ/name, /edition or /schemaVersion",
    },
    cause: {
      "zh-CN": "选错了文件，或者那份报告由更新的软件生成。",
      en: "The wrong file was chosen, or that report was written by newer software.",
    },
    remedy: {
      "zh-CN": "改用同一机关上一年度的报告，或者升级软件。",
      en: "Give the same organ's report for the year before, or update the software.",
    },
  },
  "narrative-contradiction": {
    group: "text",
    severity: "warning",
    when: { "zh-CN": "文字部分写的数字与表格不同。", en: "A number in the text differs from the table." },
    where: {
      "zh-CN": "写有该数字的一段文字；所依据的单元格列在 cells。",
      en: "The block of text that holds the number; the cells are listed in cells.",
    },
    cause: {
      "zh-CN": "表格改过而文字没有改，两处统计口径不同，或者沿用了上一年的文字。",
      en: "The table was changed and the text was not, the two count differently, or last year's text was kept.",
    },
    remedy: {
      "zh-CN": "核实后统一；口径不同的，在文字中写明。",
      en: "Find out which is right and make them agree. Where they count differently, say so in the text.",
    },
  },
  "processing-fee-missing": {
    group: "text",
    severity: "warning",
    when: {
      "zh-CN": "其他需要报告的事项没有写收取信息处理费的情况。",
      en: "Other matters say nothing about information processing fees.",
    },
    where: { "zh-CN": "其他需要报告的事项。", en: "Other matters." },
    cause: {
      "zh-CN": "以为没有收费就不必写。",
      en: "It is easily taken to be needless where no fee was charged.",
    },
    remedy: {
      "zh-CN": "写明发出收费通知的件数和总金额、实际收取的总金额，没有的写 0。",
      en: "State the number of fee notices, the amount notified and the amount collected, 0 included.",
    },
  },
  "section-empty": {
    group: "text",
    severity: "warning",
    when: { "zh-CN": "一个部分没有任何内容。", en: "A section with no block at all." },
    where: { "zh-CN": "该部分。", en: "The section." },
    cause: {
      "zh-CN": "尚未撰写，或者内容排在了别的标题之下。",
      en: "Not written yet, or placed under another heading.",
    },
    remedy: {
      "zh-CN": "补写；确无情况的，写明没有。",
      en: "Write it. Where there is nothing to report, say so.",
    },
  },
  "wrong-year": {
    group: "text",
    severity: "warning",
    when: {
      "zh-CN": "标题、统计期间或正文写的年度不是报告年度。",
      en: "The title, the period or the text names another year than the report's.",
    },
    where: { "zh-CN": "写有该年度的标题或文字。", en: "The title or block of text that names the year." },
    cause: { "zh-CN": "沿用上一年的文字，没有改年份。", en: "Last year's text was kept." },
    remedy: {
      "zh-CN": "改正年份；确实说的是另一年的，可以保留。",
      en: "Correct the year. Where another year is meant, it may stand.",
    },
  },
  "edition-year-mismatch": {
    group: "calendar",
    severity: "error",
    when: {
      "zh-CN": "报告年度不在所用格式版本的适用年度内。",
      en: "The year is outside the edition's years.",
    },
    where: { "zh-CN": "/year", en: "/year" },
    cause: {
      "zh-CN": "沿用了旧版表格，或者年度写错。",
      en: "An old form was kept, or the year is mistyped.",
    },
    remedy: {
      "zh-CN": "改用该年度的格式重新编制，或者改正年度。",
      en: "Use the form of that year, or correct the year.",
    },
  },
  "published-early": {
    group: "calendar",
    severity: "error",
    when: { "zh-CN": "报告期尚未结束就已公布。", en: "Published before the period's end." },
    where: { "zh-CN": "/publishedOn", en: "/publishedOn" },
    cause: {
      "zh-CN": "公布日期写错，或者年度未满就提前发布。",
      en: "The date is mistyped, or the report was put online before the year was over.",
    },
    remedy: {
      "zh-CN": "改正日期；确实提前发布的，按全年数据重新编制并公布。",
      en: "Correct the date. If it really was early, compile the report again from the whole year's figures.",
    },
  },
  "published-late": {
    group: "calendar",
    severity: "warning",
    when: {
      "zh-CN": "部门在次年 1 月 31 日之后、政府在次年 3 月 31 日之后公布；乡镇一级不作判断。",
      en: "After 31 January of the next year, for a government 31 March. Not judged at township level.",
    },
    where: { "zh-CN": "/publishedOn", en: "/publishedOn" },
    cause: {
      "zh-CN": "公布迟了，或者所写的是修改后重新发布的日期。",
      en: "It was late, or the date is that of a corrected copy.",
    },
    remedy: {
      "zh-CN": "写首次公布的日期；确已逾期的，尽快公布。",
      en: "Give the date of first publication. If it is late, publish it soon.",
    },
  },
  "table-missing": {
    group: "import",
    severity: "error",
    when: { "zh-CN": "文件中找不到格式规定的表格。", en: "A table of the form is not in the file." },
    where: { "zh-CN": "该表格。", en: "The table." },
    cause: {
      "zh-CN": "表格漏发、放在附件里，或者表头改动过大而无法识别。",
      en: "The table was left out, stands in an attachment, or its headers were changed beyond recognition.",
    },
    remedy: {
      "zh-CN": "补上表格，表头与官方格式一致。",
      en: "Add the table, with the headers of the official form.",
    },
  },
  "section-missing": {
    group: "import",
    severity: "error",
    when: { "zh-CN": "文件中找不到格式规定的部分。", en: "A section of the form is not in the file." },
    where: { "zh-CN": "该部分。", en: "The section." },
    cause: {
      "zh-CN": "漏写了一个部分，或者标题改动过大而无法识别。",
      en: "The section was left out, or its heading was changed beyond recognition.",
    },
    remedy: {
      "zh-CN": "补上该部分，标题与官方格式一致。",
      en: "Add the section, with the heading of the official form.",
    },
  },
  "row-missing": {
    group: "import",
    severity: "error",
    when: { "zh-CN": "表格中缺少格式规定的一行。", en: "A table lacks a row of the form." },
    where: { "zh-CN": "该行。", en: "The row." },
    cause: {
      "zh-CN": "删去了没有发生的行，或者用了另一版格式的表格。",
      en: "A row in which nothing happened was removed, or the table is that of another edition.",
    },
    remedy: { "zh-CN": "补上该行，没有发生的填 0。", en: "Add the row, with 0 where nothing happened." },
  },
  "row-unknown": {
    group: "import",
    severity: "error",
    when: {
      "zh-CN": "表格中有格式没有的一行；其中的数字没有读入。",
      en: "A table has a row that the form does not have; its numbers are not read.",
    },
    where: { "zh-CN": "该表格。", en: "The table." },
    cause: {
      "zh-CN": "自行增加了行，或者用了另一版格式的表格。",
      en: "A row was added, or the table is that of another edition.",
    },
    remedy: {
      "zh-CN": "把数字并入格式规定的行，删去该行。",
      en: "Move its numbers to the rows of the form and remove it.",
    },
  },
  "column-missing": {
    group: "import",
    severity: "error",
    when: { "zh-CN": "表格中缺少格式规定的一栏。", en: "A table lacks a column of the form." },
    where: { "zh-CN": "该表格或该栏。", en: "The table or the column." },
    cause: {
      "zh-CN": "删去了一栏，合并单元格时丢失，或者用了另一版格式的表格。",
      en: "A column was removed, lost in merging cells, or the table is that of another edition.",
    },
    remedy: { "zh-CN": "按官方格式补上该栏。", en: "Add the column as on the official form." },
  },
  "cell-blank": {
    group: "import",
    severity: "error",
    when: {
      "zh-CN": "表格中应有数字之处为空。空白不等于 0。",
      en: "null where a table has a number. Blank is not zero.",
    },
    where: { "zh-CN": "该单元格。", en: "The cell." },
    cause: {
      "zh-CN": "没有发生的留了空，或者数字尚未报来。",
      en: "Left empty because nothing happened, or the number is still to come.",
    },
    remedy: { "zh-CN": "填写数字，没有发生的填 0。", en: "Enter the number; 0 when there were none." },
  },
  "cell-not-applicable": {
    group: "import",
    severity: "warning",
    when: { "zh-CN": "单元格填的是“/”“-”一类的符号。", en: "A cell holds a sign such as / or -." },
    where: { "zh-CN": "该单元格。", en: "The cell." },
    cause: {
      "zh-CN": "用符号表示不适用或没有发生，例如没有规章制定权的机关在“规章”一行填“/”。",
      en: "The sign stands for not applicable or none, as in the row of rules for an organ without the power to make them.",
    },
    remedy: { "zh-CN": "改填 0。", en: "Enter 0." },
  },
  "cell-not-a-number": {
    group: "import",
    severity: "error",
    when: { "zh-CN": "单元格中的文字读不出数字。", en: "No number can be read from a cell." },
    where: { "zh-CN": "该单元格。", en: "The cell." },
    cause: {
      "zh-CN": "填了文字，或者表格错位、识别有误。",
      en: "Words were entered, the table is shifted, or the text was recognised wrongly.",
    },
    remedy: {
      "zh-CN": "改填数字，说明写入文字部分。",
      en: "Enter a number, and put explanations in the text.",
    },
  },
  "cell-annotated": {
    group: "import",
    severity: "warning",
    when: { "zh-CN": "单元格中除数字外还有说明文字。", en: "A cell holds a number and a remark." },
    where: { "zh-CN": "该单元格。", en: "The cell." },
    cause: { "zh-CN": "把口径说明写进了单元格。", en: "An explanation was written into the cell." },
    remedy: {
      "zh-CN": "单元格只留数字，说明写入文字部分。",
      en: "Leave the number alone in the cell, and put the remark in the text.",
    },
  },
  "unit-in-cell": {
    group: "import",
    severity: "warning",
    when: { "zh-CN": "单元格中写了单位。", en: "A cell holds a unit." },
    where: { "zh-CN": "该单元格。", en: "The cell." },
    cause: {
      "zh-CN": "单位写进了单元格；若与表头所注单位不同，数字可能差一万倍。",
      en: "The unit was written into the cell. Where it is not the one in the header, the number may be wrong by a factor of 10,000.",
    },
    remedy: {
      "zh-CN": "按表头所注单位换算，单元格只留数字。",
      en: "Convert to the unit in the header, and leave the number alone in the cell.",
    },
  },
  "label-variant": {
    group: "import",
    severity: "info",
    when: {
      "zh-CN": "名称的写法与官方格式略有出入，含义不变。",
      en: "A label is spelt a little differently from the official form and means the same.",
    },
    where: { "zh-CN": "该行、栏或部分。", en: "The row, column or section." },
    cause: {
      "zh-CN": "多了空格或换行，标点全角半角不同，或者用了通行的别称。",
      en: "Extra spaces or breaks, other punctuation, or a customary short form.",
    },
    remedy: { "zh-CN": "改为官方格式的写法。", en: "Use the wording of the official form." },
  },
  "label-wrong": {
    group: "import",
    severity: "warning",
    when: {
      "zh-CN": "名称与官方格式不符，按所在位置读入。",
      en: "A label is not that of the official form; its numbers are read by their position.",
    },
    where: { "zh-CN": "该行、栏或部分。", en: "The row, column or section." },
    cause: {
      "zh-CN": "录入错别字、漏字，或者改写了官方名称。",
      en: "A slip in typing, or the official wording was rewritten.",
    },
    remedy: {
      "zh-CN": "改为官方格式的名称，并确认其下数字的含义。",
      en: "Use the official wording, and make sure of what the numbers mean.",
    },
  },
  "breakdown-missing": {
    group: "import",
    severity: "error",
    when: { "zh-CN": "只填了总计，没有填分项。", en: "Only the total is filled in, not its parts." },
    where: { "zh-CN": "该行或该组。", en: "The row or group." },
    cause: {
      "zh-CN": "没有按申请人类别统计，或者分项留了空。",
      en: "The applicants were not counted apart, or the parts were left empty.",
    },
    remedy: { "zh-CN": "补齐分项，没有的填 0。", en: "Enter the parts, with 0 where there were none." },
  },
  "picture-only": {
    group: "import",
    severity: "error",
    when: {
      "zh-CN": "表格或全文是图片，读不出内容。",
      en: "A table or the whole text is a picture and cannot be read.",
    },
    where: { "zh-CN": "该表格或整份报告。", en: "The table or the whole report." },
    cause: {
      "zh-CN": "把扫描件或截图当作正文发布。",
      en: "A scan or a screenshot was published in place of the text.",
    },
    remedy: {
      "zh-CN": "改用文字和真正的表格，图片只作附件。",
      en: "Publish text and real tables; a picture may be an extra.",
    },
  },
  "page-data-mismatch": {
    group: "import",
    severity: "error",
    when: {
      "zh-CN": "页面显示的内容与页面所附数据不同。",
      en: "What the page shows differs from the data that it carries.",
    },
    where: { "zh-CN": "该值。", en: "The value." },
    cause: { "zh-CN": "页面生成之后，有人直接改了页面。", en: "Someone edited the page after it was made." },
    remedy: {
      "zh-CN": "在报告中改正，再重新生成页面。",
      en: "Make the change in the report, and render the page again.",
    },
  },
  "not-a-report": {
    group: "import",
    severity: "error",
    when: {
      "zh-CN": "文件中认不出年度报告的标题和表格。",
      en: "No heading and no table of an annual report is recognised in the file.",
    },
    where: { "zh-CN": "整份报告。", en: "The whole report." },
    cause: {
      "zh-CN": "选错了文件，只保存了栏目列表页，或者内容要等脚本运行才出现。",
      en: "The wrong file, a saved list page, or a page whose content only appears once its scripts have run.",
    },
    remedy: {
      "zh-CN": "保存报告正文所在的页面再读取。",
      en: "Save the page that holds the report itself, and read that.",
    },
  },
  "heading-wrong": {
    group: "presentation",
    severity: "error",
    when: {
      "zh-CN": "标题与官方格式不是逐字一致。",
      en: "A heading is not, to the letter, that of the official form.",
    },
    where: { "zh-CN": "该部分。", en: "The section." },
    cause: { "zh-CN": "沿用旧版或本地的标题写法。", en: "The heading of an older edition, or a local one." },
    remedy: { "zh-CN": "改为官方格式的标题。", en: "Use the heading of the official form." },
  },
  "heading-out-of-order": {
    group: "presentation",
    severity: "error",
    when: {
      "zh-CN": "各部分没有按官方格式的顺序排列。",
      en: "The sections are not in the order of the official form.",
    },
    where: { "zh-CN": "排错位置的部分。", en: "The section that is out of place." },
    cause: {
      "zh-CN": "编排时调换了顺序，或者序号写错。",
      en: "The sections were rearranged, or a number is wrong.",
    },
    remedy: { "zh-CN": "按官方格式的顺序排列。", en: "Put the sections in the order of the official form." },
  },
  "heading-unmarked": {
    group: "presentation",
    severity: "warning",
    when: {
      "zh-CN": "标题只是加粗或放大的文字，没有用标题标记。",
      en: "A heading is only bold or large text, not marked up as a heading.",
    },
    where: { "zh-CN": "该部分。", en: "The section." },
    cause: {
      "zh-CN": "从文字处理软件粘贴，只保留了外观。",
      en: "Pasted from a word processor, which kept only its looks.",
    },
    remedy: {
      "zh-CN": "改用标题标记，便于读屏软件和目录识别。",
      en: "Use heading elements, so that screen readers and outlines find them.",
    },
  },
  "table-not-real": {
    group: "presentation",
    severity: "error",
    when: {
      "zh-CN": "表格是用空格、线条或普通块排出来的，不是真正的表格。",
      en: "A table is laid out with spaces, lines or plain blocks and is no real table.",
    },
    where: { "zh-CN": "该表格。", en: "The table." },
    cause: {
      "zh-CN": "页面模板用普通块拼出表格外观。",
      en: "The page template imitates a table with plain blocks.",
    },
    remedy: { "zh-CN": "改用 table、th、td 标记。", en: "Use table, th and td." },
  },
  "header-cells-missing": {
    group: "presentation",
    severity: "error",
    when: { "zh-CN": "表格的表头没有标成表头单元格。", en: "A table has no header cells." },
    where: { "zh-CN": "该表格。", en: "The table." },
    cause: {
      "zh-CN": "从文字处理软件粘贴，表头与数据用了同样的单元格。",
      en: "Pasted from a word processor, which makes no difference between headers and data.",
    },
    remedy: {
      "zh-CN": "表头改用 th，并注明 scope 或 headers。",
      en: "Use th for headers, with scope or headers.",
    },
  },
  "title-wrong": {
    group: "presentation",
    severity: "warning",
    when: {
      "zh-CN": "报告标题与通行写法（机关名称、年度、“政府信息公开工作年度报告”）不同。",
      en: "The title is not the customary one: name of the organ, year, 政府信息公开工作年度报告.",
    },
    where: { "zh-CN": "/title", en: "/title" },
    cause: {
      "zh-CN": "用了简称，漏了年度，或者标题分成了几段。",
      en: "A short name, no year, or a title split into pieces.",
    },
    remedy: { "zh-CN": "改为完整标题。", en: "Use the whole title." },
  },
  "meta-missing": {
    group: "presentation",
    severity: "warning",
    when: {
      "zh-CN": "页面缺少政府网站要求的 meta 标签，或者标签没有内容。",
      en: "The page lacks a meta label that government websites are to carry, or the label is empty.",
    },
    where: { "zh-CN": "整份报告。", en: "The whole report." },
    cause: { "zh-CN": "页面没有套用网站模板。", en: "The page does not use the site's template." },
    remedy: { "zh-CN": "在页面头部补上该标签。", en: "Add the label to the page's head." },
  },
  "meta-wrong": {
    group: "presentation",
    severity: "warning",
    when: {
      "zh-CN": "页面 meta 标签的内容与报告不符，或者写法有误。",
      en: "A meta label disagrees with the report or is not in its form.",
    },
    where: {
      "zh-CN": "与之对应的值，或整份报告。",
      en: "The value that it stands for, or the whole report.",
    },
    cause: { "zh-CN": "复制旧页面时没有改标签。", en: "An old page was copied and the label kept." },
    remedy: { "zh-CN": "改正该标签。", en: "Correct the label." },
  },
  "total-replaced": {
    group: "derivation",
    severity: "warning",
    when: {
      "zh-CN": "原有的总计与分项之和不同，计算时已替换。",
      en: "A total that was there differed from the sum of its parts and was replaced.",
    },
    where: { "zh-CN": "该总计。", en: "The total." },
    cause: {
      "zh-CN": "总计填错，也可能是某个分项填错。",
      en: "The total was wrong, or one of its parts is.",
    },
    remedy: { "zh-CN": "确认分项无误。", en: "Make sure that the parts are right." },
  },
  "schema-upgraded": {
    group: "derivation",
    severity: "info",
    when: {
      "zh-CN": "报告按同一版格式的较旧模式编写，已按现行模式整理；数值不变。",
      en: "The report was written with an older schema of the same edition and was taken to the current one; no value changes.",
    },
    where: { "zh-CN": "/schemaVersion", en: "/schemaVersion" },
    cause: { "zh-CN": "报告由较早的软件生成。", en: "The report was written by earlier software." },
    remedy: {
      "zh-CN": "无须处理；保存升级后的报告，以后就不再升级。",
      en: "Nothing to do. Save the upgraded report, and it need not be upgraded again.",
    },
  },
  "not-carried": {
    group: "derivation",
    severity: "warning",
    when: {
      "zh-CN": "旧版格式中的内容不能带入新版格式。",
      en: "Something in the report has no place in the other edition.",
    },
    where: { "zh-CN": "原报告中的位置。", en: "The pointer into the report that was migrated." },
    cause: {
      "zh-CN": "两版格式统计的内容不同，不能换算。",
      en: "The two editions count different things, and one cannot be made from the other.",
    },
    remedy: {
      "zh-CN": "保留原报告；新版格式需要的数字另行统计。",
      en: "Keep the old report, and count anew what the other edition asks for.",
    },
  },
  "new-in-edition": {
    group: "derivation",
    severity: "warning",
    when: {
      "zh-CN": "新版格式要求的内容在旧版格式中没有，迁移后留空。",
      en: "The other edition asks for something that the report does not have; it is left blank.",
    },
    where: { "zh-CN": "新报告中的位置。", en: "The pointer into the report that was made." },
    cause: {
      "zh-CN": "新版格式增加或细分了这一项。",
      en: "The other edition added the item or divided an old one.",
    },
    remedy: {
      "zh-CN": "按新版格式的口径统计后填写。",
      en: "Count it as the other edition says, and enter it.",
    },
  },
  "unit-differs": {
    group: "derivation",
    severity: "error",
    when: {
      "zh-CN": "参与汇总的报告年度不同，没有计入。",
      en: "A report of another year among those to be summed up; it is left out.",
    },
    where: { "zh-CN": "不同的那一项。", en: "The value that differs." },
    cause: { "zh-CN": "混入了别的年度的报告。", en: "A report of another year among them." },
    remedy: { "zh-CN": "换成同一年度的报告。", en: "Give reports of the same year." },
  },
  "unit-repeated": {
    group: "derivation",
    severity: "error",
    when: {
      "zh-CN": "同一单位的报告出现了不止一次，只计入第一份。",
      en: "A unit's report is given more than once; only the first is counted.",
    },
    where: { "zh-CN": "/organ/name 或 /organ/creditCode", en: "/organ/name or /organ/creditCode" },
    cause: { "zh-CN": "同一份报告有几个副本。", en: "Several copies of one report." },
    remedy: { "zh-CN": "每个单位只留一份。", en: "Keep one for each unit." },
  },
  "unit-missing": {
    group: "derivation",
    severity: "error",
    when: { "zh-CN": "应当参与汇总的单位没有报告。", en: "A unit that was expected has no report." },
    where: { "zh-CN": "/organ/name", en: "/organ/name" },
    cause: {
      "zh-CN": "该单位尚未报送，或者报告中的机关名称与名单不同。",
      en: "The unit has not reported yet, or its report gives another name than the list.",
    },
    remedy: {
      "zh-CN": "补齐报告后重新汇总，或者核对名称。",
      en: "Add the report and sum up again, or check the name.",
    },
  },
  "unit-unexpected": {
    group: "derivation",
    severity: "warning",
    when: {
      "zh-CN": "报告的单位不在名单上；照常计入。",
      en: "A report by a unit that is not on the list; it is counted all the same.",
    },
    where: { "zh-CN": "/organ/name", en: "/organ/name" },
    cause: {
      "zh-CN": "名单未更新，或者混入了其他单位的报告。",
      en: "The list is out of date, or a report of another unit is among them.",
    },
    remedy: {
      "zh-CN": "核对名单；不应计入的，去掉后重新汇总。",
      en: "Check the list. What does not belong is to be taken out, and the rest summed up again.",
    },
  },
  "unit-unusable": {
    group: "derivation",
    severity: "error",
    when: {
      "zh-CN": "所给的不是报告，或者格式版本未知，没有计入。",
      en: "What was given is no report, or of an unknown edition; it is left out.",
    },
    where: {
      "zh-CN": "/edition；单元格不是数字的，为该单元格。",
      en: "/edition, or the cell that is no number.",
    },
    cause: {
      "zh-CN": "选错了文件，或者文件内容不完整。",
      en: "The wrong file was chosen, or it is incomplete.",
    },
    remedy: {
      "zh-CN": "先校验该单位的报告，改正后重新汇总。",
      en: "Validate the unit's report, correct it, and sum up again.",
    },
  },
  "unit-migrated": {
    group: "derivation",
    severity: "warning",
    when: {
      "zh-CN": "单位的报告用了另一版格式，迁移后计入。",
      en: "A unit's report follows another edition; it was migrated and then counted.",
    },
    where: { "zh-CN": "/edition", en: "/edition" },
    cause: { "zh-CN": "该单位沿用了旧版表格。", en: "The unit kept the old form." },
    remedy: {
      "zh-CN": "请该单位改用本年度的格式重新填报。",
      en: "Ask the unit to report on the form of the year.",
    },
  },
  "unit-inconsistent": {
    group: "derivation",
    severity: "error",
    when: {
      "zh-CN": "单位报告中的总计与分项之和不同；汇总按分项计算。",
      en: "A total in a unit's report differs from the sum of its parts; the parts were summed up.",
    },
    where: { "zh-CN": "该总计。", en: "The total." },
    cause: { "zh-CN": "该单位的总计或某个分项填错。", en: "The unit's total is wrong, or one of its parts." },
    remedy: { "zh-CN": "请该单位核对，改正后重新汇总。", en: "Ask the unit to check it, and sum up again." },
  },
  "co-defendant-lawsuits": {
    group: "derivation",
    severity: "warning",
    when: {
      "zh-CN": "汇总机关自身与所属单位都计有复议后起诉的案件，复议机关作共同被告的可能重复。",
      en: "The organ itself and its units both count lawsuits after reconsideration; those with a co-defendant may be counted twice.",
    },
    where: { "zh-CN": "复议后起诉。", en: "Litigation after reconsideration." },
    cause: {
      "zh-CN": "本机关作为复议机关当共同被告的案件，本机关与所属单位都计了一次。",
      en: "A lawsuit in which the organ is co-defendant as review organ was counted by both.",
    },
    remedy: {
      "zh-CN": "从本机关自身的数字中减去作共同被告的案件，或者选择不计本机关自身复议后起诉的案件。",
      en: "Take those lawsuits out of the organ's own figures, or choose to leave out its own lawsuits after reconsideration.",
    },
  },
};
