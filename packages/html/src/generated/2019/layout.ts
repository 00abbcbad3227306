// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type { Layout } from "../../layout.ts";
import { sections } from "./sections.ts";
import type { Draft, Report2019 } from "@nianbao/types";

type Report = Draft<Report2019>;

export const layout: Layout<Report> = {
  edition: "2019",
  schemaVersion: "1.0.0",
  labels: { organ: "机关名称", publishedOn: "发布日期", period: "统计期限" },
  sections,
};
