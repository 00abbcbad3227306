import { excerpt, wrongYear, wrongYearAhead } from "@nianbao/findings";
import type { Claim } from "./attention.ts";
import { plain } from "./normalise.ts";
import type { Said } from "./said.ts";
import type { Setting } from "./setting.ts";

/** `wrong-year`: the period, the report's name or a statement gives another year, or plans give the report's own. */
export function addWrongYear(said: Said): void {
  const { bare, piece, narrative, sentence } = said;
  const { year, statements, found } = said.setting;
  if (year === undefined || !/20\d\d年/.test(bare)) return;
  const quote = excerpt(sentence.trim());
  const actual = yearOfPeriod(said) ?? yearLeft(said, year);
  if (actual !== undefined) found.add(wrongYear, piece.path, { quote, expected: year, actual });
  else if (isAhead(bare, year, statements.plans?.includes(narrative) ?? false))
    found.add(wrongYearAhead, piece.path, { quote, expected: year + 1, actual: year });
}

const PERIOD = /(20\d\d)年1月1日[^\d]{0,6}?(?:(20\d\d)年)?12月31日/g;
const TITLE = /(20\d\d)年度?政府信息公开(?:工作)?年度报告/g;

// A year of the period or in the report's name, at the beginning of the report, that the period does not cover.
function yearOfPeriod({ bare, narrative, setting }: Said): number | undefined {
  const place = setting.statements.narratives.indexOf(narrative);
  if (place > 1 || /累计|以来/.test(bare)) return undefined;
  const named = place > 0 ? [] : [...bare.matchAll(TITLE)].map(([, year]) => Number(year));
  const covered = /统计|期限|数据|报告期/.test(bare)
    ? [...bare.matchAll(PERIOD)].flatMap(([, from, to]) => [Number(from), Number(to ?? from)])
    : [];
  return [...named, ...covered].find((year) => !setting.covered.includes(year));
}

const OPENING =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)[^,。:;]{0,14}[。:,;]?|[一二三四五六七八九十]是|[一二三四五六七八九十]、)?(20\d\d)年度?(?![\d来以起底初前的上下第末间至—-])/;
const BACKGROUND =
  /同比|相比|较|比|增|减|上升|下降|以来|至今|问题|整改|印发|修订|规划|考核|评估|往年|[去上]年(?!度?结转)/;
const STATED = /(?:主动|累计|共计?|全年)[^,。;]{0,12}公开[^,。;]{0,24}信息[^,。;]{0,8}\d+[条件]/;

// A sentence that opens with another year, states figures, compares nothing, and names the report's year nowhere.
function yearLeft(said: Said, year: number): number | undefined {
  const { bare, piece, claims } = said;
  const left = Number(OPENING.exec(bare)?.[1] ?? year);
  if (left === year || BACKGROUND.test(bare) || bare.includes(`${year}年`)) return undefined;
  const past = claims.filter((claim) => claim.past && !claim.limited);
  if (past.length === 0 && !STATED.test(bare)) return undefined;
  return past.some((claim) => agrees(claim, said.setting)) || !plain(piece.text).includes(`${year}年`)
    ? left
    : undefined;
}

// The number is this year's, and not nothing.
function agrees(claim: Claim, { tables }: Setting): boolean {
  return claim.value !== undefined && claim.value > 0 && tables.fits(claim.value, claim);
}

const CARRIED = /(上年|20\d\d年度?|[自由从])?(?:结转|转结|转入|顺延)[到至入]?(20\d\d)年/g;
const PLANNED = /(20\d\d)年[^。]{0,12}?[将要拟](?:进一步|继续|着力|重点|持续|不断|加大|加强|切实|深入|从)/g;

// 结转2023年办理, and among plans 2023年将进一步…, in the report of 2023.
function isAhead(sentence: string, year: number, plans: boolean): boolean {
  const carried = [...sentence.matchAll(CARRIED)].some(
    ([, from, to]) => from === undefined && Number(to) === year,
  );
  return carried || (plans && [...sentence.matchAll(PLANNED)].some(([, when]) => Number(when) === year));
}
