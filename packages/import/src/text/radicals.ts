/**
 * What each radical of the supplement looks like, from U+2E81 on; a space for one that is like no character. Fonts in PDF files often
 * name a radical where the character is meant; those of the Kangxi block are told by Unicode itself.
 */
const SUPPLEMENT =
  "厂 乚 亻 几 刂 㔾  兀尣尢  幺  忄㣺扌攵 旡 月歺母民氵氺灬爫爫丬 犭王 罒示礻 糹纟罓罒㓁   羋 耂肀聿肉臼艹 艹虎衤覀西见角 讠贝 车辶辶 阝钅長镸长门 阝 青韦页风飞食 飠饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const FIRST = 0x2e81;
const RADICALS = /[\u2E80-\u2FD5]/g;

/**
 * A text with characters in place of radicals that look like them.
 *
 * @example withoutRadicals("⻘⽯县⼈⺠政府"); // "青石县人民政府"
 */
export function withoutRadicals(text: string): string {
  return text.replace(
    RADICALS,
    (radical) => SUPPLEMENT.charAt(radical.charCodeAt(0) - FIRST).trim() || radical.normalize("NFKC"),
  );
}
