// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
export { form } from "./form.ts";
export { labels } from "./labels.ts";
