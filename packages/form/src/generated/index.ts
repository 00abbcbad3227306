// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { form as form2019 } from "./2019/form.ts";
import { form as form2021 } from "./2021/form.ts";
import type { Form } from "../form.ts";

/** Every edition's form, oldest first. */
export const forms: readonly Form[] = [form2019, form2021];
