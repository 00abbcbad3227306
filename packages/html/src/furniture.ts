import type { Lang, Severity } from "@nianbao/types";

/** What a page says about itself, in a language. */
export interface Furniture {
  readonly lang: Lang;
  readonly skip: string;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly waived: string;
  readonly whole: string;
  readonly colon: string;
}

const CHINESE: Furniture = {
  lang: "zh-CN",
  skip: "跳到正文",
  findings: "校验发现",
  severity: { error: "错误", warning: "提醒", info: "说明" },
  waived: "已说明",
  whole: "整份报告",
  colon: "：",
};

const ENGLISH: Furniture = {
  lang: "en",
  skip: "Skip to the report",
  findings: "Findings",
  severity: { error: "Error", warning: "Warning", info: "Note" },
  waived: "Explained",
  whole: "The whole report",
  colon: ": ",
};

/** The words of a page; an unknown language is Chinese. */
export function furnitureOf(lang: Lang | undefined): Furniture {
  return lang === "en" ? ENGLISH : CHINESE;
}
