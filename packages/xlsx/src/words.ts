/** What clerks choose from, where the form's data have tokens; a token without a word stands for itself. */
const WORDS: Readonly<Record<string, string>> = {
  national: "国家级",
  provincial: "省级",
  prefectural: "地市级",
  county: "县级",
  township: "乡镇级",
  government: "人民政府",
  department: "政府部门",
  dispatched: "派出机关",
  authorized: "法律法规授权的组织",
  own: "本机关",
  consolidated: "汇总所属部门和下级",
};

const TOKENS = new Map(Object.entries(WORDS).map(([token, word]) => [word, token]));

/** The word for a token of the form. */
export function wordFor(token: string): string {
  return Object.hasOwn(WORDS, token) ? (WORDS[token] as string) : token;
}

/** The token that a word stands for. */
export function tokenFor(word: string): string {
  return TOKENS.get(word) ?? word;
}
