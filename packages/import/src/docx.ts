export { readDocx } from "./docx/read-docx.ts";
