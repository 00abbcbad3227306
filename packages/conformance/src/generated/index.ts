// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { cases as cases2019 } from "./2019/cases.ts";
import { cases as cases2021 } from "./2021/cases.ts";
import type { CaseFiles } from "../stated/case-files.ts";

export const caseFiles: readonly CaseFiles[] = [cases2019, cases2021];
