import type { Bump, ChangeClass, ChangeKind, SchemaChange } from "@nianbao/schema";
import type { Lang } from "@nianbao/types";
import type { Text } from "../command.ts";
import { styled } from "../output/color.ts";
import type { NamedDiff } from "./diff-named.ts";

const CLASSES: Readonly<Record<ChangeClass, Text>> = {
  text: { "zh-CN": "名称和口径", en: "Labels and definitions" },
  wider: { "zh-CN": "放宽：原来不接受的报告现在接受", en: "Wider: reports that were refused are accepted" },
  rules: { "zh-CN": "勾稽关系和公布期限", en: "Equations and dates of publication" },
  narrower: {
    "zh-CN": "收紧：原来接受的报告现在不接受",
    en: "Narrower: reports that were accepted are refused",
  },
  moved: { "zh-CN": "移动：数值换了位置", en: "Moved: a value has another place" },
  unit: { "zh-CN": "单位：同一个数表示另一个量", en: "Units: the same number is another amount" },
  unknown: { "zh-CN": "不认识的关键字：无从保证", en: "Unknown keywords: nothing can be promised" },
};

const KINDS: Readonly<Record<ChangeKind, Text>> = {
  label: { "zh-CN": "名称", en: "label" },
  "english-label": { "zh-CN": "英文名称", en: "English label" },
  definition: { "zh-CN": "统计口径", en: "definition" },
  clause: { "zh-CN": "依据", en: "clause" },
  note: { "zh-CN": "说明", en: "note" },
  corner: { "zh-CN": "表角文字", en: "text in the corner" },
  caption: { "zh-CN": "分组标题", en: "caption of the group" },
  added: { "zh-CN": "新增，必填", en: "added, required" },
  "optional-added": { "zh-CN": "新增，可不填", en: "added, optional" },
  removed: { "zh-CN": "删去", en: "removed" },
  "became-optional": { "zh-CN": "改为可不填", en: "no longer required" },
  "became-required": { "zh-CN": "改为必填", en: "now required" },
  moved: { "zh-CN": "移到别处", en: "moved" },
  reordered: { "zh-CN": "次序改变", en: "in another order" },
  layout: { "zh-CN": "版面", en: "layout" },
  type: { "zh-CN": "类型", en: "type" },
  limit: { "zh-CN": "数值范围", en: "limit" },
  options: { "zh-CN": "可选值", en: "options" },
  constant: { "zh-CN": "固定值", en: "constant" },
  pattern: { "zh-CN": "格式要求", en: "pattern" },
  format: { "zh-CN": "格式要求", en: "format" },
  check: { "zh-CN": "校验", en: "check" },
  decimals: { "zh-CN": "小数位数", en: "decimals" },
  unit: { "zh-CN": "单位", en: "unit" },
  years: { "zh-CN": "适用年度", en: "years" },
  publication: { "zh-CN": "公布期限", en: "dates of publication" },
  "rule-added": { "zh-CN": "新增勾稽关系", en: "equation added" },
  "rule-removed": { "zh-CN": "删去勾稽关系", en: "equation removed" },
  "rule-changed": { "zh-CN": "勾稽关系改变", en: "equation changed" },
  keyword: { "zh-CN": "关键字", en: "keyword" },
};

const BUMPS: Readonly<Record<Bump, Text>> = {
  none: { "zh-CN": "版本号不变", en: "no new version" },
  patch: { "zh-CN": "修订版", en: "a patch version" },
  minor: { "zh-CN": "次版本", en: "a minor version" },
  major: { "zh-CN": "主版本", en: "a major version" },
};

/** What differs, as people read it: by class, in the words of the form. */
export function sayDiff(diff: NamedDiff, lang: Lang): string {
  const parts = Object.entries(CLASSES).flatMap(([name, title]) => {
    const changes = diff.changes.filter((change) => change.class === name);
    return changes.length === 0
      ? []
      : [[styled("bold", title[lang]), ...changes.map((one) => sayChange(one, lang))].join("\n")];
  });
  return `${[headline(diff, lang), ...parts].join("\n\n")}\n`;
}

function headline({ from, to, changes, bump, leastVersion }: NamedDiff, lang: Lang): string {
  const count = changes.length;
  const rise = BUMPS[bump][lang];
  if (lang === "en") {
    const asks = leastVersion === undefined ? "." : `, asking for ${rise}: ${leastVersion} or later.`;
    return `${from} → ${to}: ${count === 0 ? "nothing differs." : `${count} ${count === 1 ? "change" : "changes"}${asks}`}`;
  }
  const asks = leastVersion === undefined ? "。" : `，至少升${rise}：${leastVersion} 以上。`;
  return `${from} → ${to}：${count === 0 ? "没有不同。" : `${count} 处变化${asks}`}`;
}

function sayChange(change: SchemaChange, lang: Lang): string {
  const { paths, path, bump, kind } = change;
  const label =
    (lang === "en" ? change.en || change.label : change.label) ||
    path ||
    (lang === "en" ? "the report" : "报告");
  const colon = lang === "en" ? ": " : "：";
  const first = `  ${label}${colon}${KINDS[kind][lang]}${sayValues(change, lang)}`;
  const places = lang === "en" ? `${paths.length} places` : `共 ${paths.length} 处`;
  const second = [path, paths.length > 1 ? places : "", BUMPS[bump][lang]]
    .filter((part) => part !== "")
    .join("  ");
  return `${first}\n      ${styled("dim", second)}`;
}

function sayValues({ before, after, code, keyword, kind }: SchemaChange, lang: Lang): string {
  const name = code ?? (kind === "keyword" || kind === "layout" || kind === "limit" ? keyword : undefined);
  const subject = name === undefined ? "" : ` ${name}`;
  if (before === undefined && after === undefined) return subject;
  const none = lang === "en" ? "none" : "无";
  const [old, now] = [before, after].map((value) => (value === undefined ? none : sayValue(value, lang)));
  return `${subject}${lang === "en" ? ", " : "，"}${old} → ${now}`;
}

function sayValue(value: unknown, lang: Lang): string {
  const text =
    Array.isArray(value) && value.every((one) => typeof one !== "object")
      ? value.join(lang === "en" ? ", " : "、")
      : plain(value);
  const short = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return lang === "en" ? `"${short}"` : `“${short}”`;
}

// Of a clause its text is of interest; how sure it is, only beside it.
function plain(value: unknown): string {
  if (typeof value === "string") return value;
  const { clause, status } = (value ?? {}) as { clause?: unknown; status?: unknown };
  return typeof clause === "string" ? `${clause} (${status})` : (JSON.stringify(value) ?? "");
}
