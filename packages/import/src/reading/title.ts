import { withCommonDigits } from "./digits.ts";

const REPORT =
  /(?:的)?(?:政府|政務|政务)?(?:信息|資訊|信息)?(?:公开|公開)?(?:工作)?(?:情况|情況)?(?:的)?(?:年度)?(?:工作)?(?:报告|報告|年报|年報)(?:[（(][^（）()]{0,20}[)）])?$/;
const SUBJECT = /(?:信息|資訊|政务|政務)(?:公开|公開)/;
const YEAR = /(20\d{2})\s*年?\s*(?:年度|度)?/;
const ORGAN =
  /(?:政府|人民政府办公厅|办公厅|办公室|委员会|管委会|局|厅|委|处|院|部|署|中心|队|所|站|银行|公司|学校|大学|学院|街道办事处|办事处|镇|乡|分局|支队|總隊|廳|會|處)$/;
const LONGEST = 90;

/** What a title says. */
export interface Title {
  readonly text: string;
  readonly year?: number;
  readonly organ: string;
}

/**
 * Finds the title among the lines that stand before a report, also one that was broken into several.
 *
 * @param lines - the lines in order; the last ones stand nearest to the report
 */
export function findTitle(lines: readonly string[]): Title | undefined {
  let best: { title: Title; score: number } | undefined;
  for (let from = 0; from < lines.length; from++)
    for (let count = 1; count <= 3 && from + count <= lines.length; count++) {
      const title = titleOf(lines.slice(from, from + count).map(plain));
      // Of two that say as much, the shorter one, and the one nearer to the report.
      const score = title ? (title.organ ? 2 : 0) + (title.year ? 2 : 0) - count / 10 : 0;
      if (title && score >= (best?.score ?? Number.NEGATIVE_INFINITY)) best = { title, score };
    }
  return best?.title;
}

/** What one line or several say, when together they are a title. */
export function titleOf(lines: readonly string[]): Title | undefined {
  if (lines.some((line) => line.length > LONGEST || /[。；;？?！!]/.test(line))) return undefined;
  const text = lines.reduce(joined);
  if (text.length > LONGEST || !SUBJECT.test(text) || !REPORT.test(text)) return undefined;
  // A line above counts only where it is a part: the organ, or the beginning of a broken line.
  if (
    lines.length > 1 &&
    !lines
      .slice(0, -1)
      .every((line) => ORGAN.test(line) || SUBJECT.test(line) || YEAR.test(withCommonDigits(line)))
  )
    return undefined;
  const plainly = withCommonDigits(text);
  const year = YEAR.exec(plainly)?.[1];
  return { text, ...(year ? { year: Number(year) } : {}), organ: organIn(plainly) };
}

function organIn(title: string): string {
  const name = title
    .replace(REPORT, "")
    .replace(SUBJECT, "")
    .replace(YEAR, "")
    .replace(/^(?:《|[关關][于於]|正文)+|(?:的|》|[关關][于於])+$/g, "")
    .replace(/^[\s:：]+|[\s:：]+$/g, "");
  return name.length > 2 && name.length <= 50 && !/[，,、]/.test(name) ? name : "";
}

function plain(line: string): string {
  return line.replaceAll(/\s+/g, " ").trim();
}

// Between Chinese characters a line break is no space.
function joined(before: string, after: string): string {
  return /[\x21-\x7E]$/.test(before) && /^[\x21-\x7E]/.test(after) ? `${before} ${after}` : before + after;
}
