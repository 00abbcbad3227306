// Words of two characters that a line of print may have torn apart: 文 件 is no empty number, 息 条 is one.
const TORN: Readonly<Record<string, string>> = {
  件: "文条事案信邮附要办部证稿软硬组配零物原急",
  条: "头信教面线链枝逐便法款词每各",
  份: "年月身股省",
  次: "层档首本此上下逐依名批其再每各该某屡",
  元: "公美单日欧",
  期: "时日到逾定近本长短初中后学按如预限分工周延早晚前同",
  篇: "每",
};
const BLANK =
  /([^\s\d_＿零一二三四五六七八九十百千万亿两几半余多数])[\s_＿]+万?([条件份次篇期元])(?=[，。；、,;)）]|其中|$)/g;
const BARE =
  /(?:一?共计?|累计|总计|合计|达到?)[条件份起次篇元](?=[，。；、,;)）]|$)|信息条(?=[，。；、,;)）]|$)/;
const STAND_IN =
  /(?<![\w@.\-＿Ａ-Ｚａ-ｚ×✕□○△*〇零一二三四五六七八九])(?:[XxＸｘ×✕]+|[_＿]{2,}|[□○△]+|\*{2,})(?=万?[条件份起次篇期元年月日人]|[％%])|(?<![\w@.\-Ｘ×])[XＸ×]{2,}(?=[省市县区镇乡局委办厅村街])|20\d?[xX×_]{1,2}年|[（(]\s*[）)]万?[条件份起次篇元]/;

// Without one of these there is no gap.
const HINT = /[\sXxＸｘ×✕_＿□○△*（(]|[计共达到][条件份起次篇元]|息条/;

/** Whether a number was never filled in: 公开信息  条, XX件, 共件. */
export function hasGap(sentence: string): boolean {
  if (!HINT.test(sentence)) return false;
  if (STAND_IN.test(sentence) || BARE.test(sentence)) return true;
  for (const [, before = "", unit = ""] of sentence.matchAll(BLANK))
    if (!TORN[unit]?.includes(before)) return true;
  return false;
}
