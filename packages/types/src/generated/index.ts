// Generated from schemas/annual-report by "npm run generate". Do not edit.
import type { Report2019 } from "./2019/index.ts";
import type { Report2021 } from "./2021/index.ts";

export type { Report2019, Report2021 };

/** The report type of each edition. */
export interface ReportOf {
  "2019": Report2019;
  "2021": Report2021;
}

/** The sections of each edition's report that are tables. */
export interface TablesOf {
  "2019": "proactiveDisclosure" | "requests" | "disputes";
  "2021": "proactiveDisclosure" | "requests" | "disputes";
}

/** The groups of figures in each edition's text sections, by section. */
export interface FiguresOf {
  "2019": { otherMatters: "processingFee" };
  "2021": { otherMatters: "processingFee" };
}

/** A revision of the official form. */
export type Edition = keyof ReportOf;

/** A report of any edition; `edition` tells which. */
export type Report = ReportOf[Edition];
