// Generated from schemas/annual-report by "npm run generate". Do not edit.
/** Traditional characters of the labels, each before its simplified form. */
export const TRADITIONAL: string =
  "係系傢家內内動动務务區区問问單单噹当嚮向國国埰采執执報报寀采審审對对屬属廢废強强後后復复捲卷採采據据數数於于曏向會会枱台査查條条業业構构機机檯台權权決决沒没況况減减為为無无爲为獲获現现當当發发監监睏困確确祕秘穩稳穫获範范糾纠納纳組组結结經经維维總总織织繫系繳缴繼继續续罰罚臺台舉举華华萬万處处衹只補补製制複复規规計计訟讼訪访設设許许訴诉詢询試试認认請请議议護护費费資资購购踰逾轉转辦办這这進进過过開开閤合闆板關关隻只難难項项題题額额類类颱台體体髮发齣出";
/** Words of other regions, and the form's words for them. */
export const TERMS: Readonly<Record<string, string>> = { 資訊: "信息", 檔案: "文件", 專案: "项目" };
