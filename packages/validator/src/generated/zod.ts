// Generated from schemas/annual-report by "npm run generate". Do not edit.
import type { Report2019, Report2021 } from "@nianbao/types";
import type { z } from "zod";
import { reportSchema } from "../zod/report-schema.ts";
import { checks as checks2019 } from "./2019/checks.ts";
import { checks as checks2021 } from "./2021/checks.ts";

export * as shapes2019 from "./2019/shapes.ts";
export * as shapes2021 from "./2021/shapes.ts";

/** A valid report of the edition 2019: its issues are the findings of severity error, all of them at once. */
export const report2019: z.ZodType<Report2019> = reportSchema(checks2019);

/** A valid report of the edition 2021: its issues are the findings of severity error, all of them at once. */
export const report2021: z.ZodType<Report2021> = reportSchema(checks2021);
