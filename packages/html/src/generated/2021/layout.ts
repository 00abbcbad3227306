// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import type { Layout } from "../../layout.ts";
import { sections } from "./sections.ts";
import type { Draft, Report2021 } from "@nianbao/types";

type Report = Draft<Report2021>;

export const layout: Layout<Report> = {
  edition: "2021",
  schemaVersion: "1.0.0",
  labels: { organ: "机关名称", publishedOn: "发布日期", period: "统计期限" },
  sections,
};
