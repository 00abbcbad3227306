import type { Command, Text } from "./command.ts";

/** A command's summary, and how to load it: only the one that runs is loaded. */
export interface CommandEntry {
  readonly says: Text;
  load(): Promise<Command>;
}

export const commands: Readonly<Record<string, CommandEntry>> = {
  import: {
    says: { "zh-CN": "把已发布的报告读成报告文档", en: "read a published report into a report document" },
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  validate: {
    says: {
      "zh-CN": "检查结构、勾稽关系、跨年衔接和日期",
      en: "check structure, equations, last year's figures and dates",
    },
    load: async () => (await import("./commands/validate.ts")).validateCommand,
  },
  fill: {
    says: { "zh-CN": "由分项算出全部总计", en: "compute every total from its parts" },
    load: async () => (await import("./commands/fill.ts")).fillCommand,
  },
  render: {
    says: { "zh-CN": "生成网页", en: "make the HTML page" },
    load: async () => (await import("./commands/render.ts")).renderCommand,
  },
  export: {
    says: { "zh-CN": "生成工作簿", en: "make the workbook" },
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  blank: {
    says: { "zh-CN": "生成待填写的空白工作簿", en: "make an empty workbook to fill in" },
    load: async () => (await import("./commands/blank.ts")).blankCommand,
  },
  migrate: {
    says: {
      "zh-CN": "转换到另一版格式，并说明哪些内容带不过去",
      en: "move a report to another edition, saying what cannot carry over",
    },
    load: async () => (await import("./commands/migrate.ts")).migrateCommand,
  },
  rollup: {
    says: { "zh-CN": "把各单位的报告汇总成一份", en: "sum units' reports into one" },
    load: async () => (await import("./commands/rollup.ts")).rollupCommand,
  },
  compare: {
    says: { "zh-CN": "逐格比较两份报告", en: "compare two reports cell by cell" },
    load: async () => (await import("./commands/compare.ts")).compareCommand,
  },
  tidy: {
    says: {
      "zh-CN": "把许多报告变成一张数据表（CSV、Parquet）",
      en: "make one data table of many reports (CSV, Parquet)",
    },
    load: async () => (await import("./commands/tidy.ts")).tidyCommand,
  },
  check: {
    says: {
      "zh-CN": "对照官方格式检查网页或工作簿",
      en: "check a page or workbook against the official form",
    },
    load: async () => (await import("./commands/check.ts")).checkCommand,
  },
  schema: {
    says: { "zh-CN": "输出已发布的模式", en: "print a released schema" },
    load: async () => (await import("./commands/schema.ts")).schemaCommand,
  },
  doctor: {
    says: {
      "zh-CN": "检查装的软件包是否配套",
      en: "check that the installed packages fit each other",
    },
    load: async () => (await import("./commands/doctor.ts")).doctorCommand,
  },
};
