/**
 * Radicals of the supplement beside the characters that they look like. Fonts in PDF files often name the first where the second is
 * meant; those of the Kangxi block are told by Unicode itself.
 */
const SUPPLEMENT =
  "⺁厂⺃乚⺅亻⺇几⺉刂⺋㔾⺎兀⺏尣⺐尢⺓幺⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺫罒⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺷羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
const RADICALS = /[\u2E80-\u2FD5]/g;

const characters = new Map(
  Array.from({ length: SUPPLEMENT.length / 2 }, (_, at) => [
    SUPPLEMENT.charAt(2 * at),
    SUPPLEMENT.charAt(2 * at + 1),
  ]),
);

/**
 * A text with characters in place of radicals that look like them.
 *
 * @example withoutRadicals("⻘⽯县⼈⺠政府"); // "青石县人民政府"
 */
export function withoutRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => characters.get(radical) ?? radical.normalize("NFKC"));
}
