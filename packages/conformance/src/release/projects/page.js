// The entry of a bundle for the browser.
import { render } from "@nianbao/html";
import { importReport } from "@nianbao/import";
import { fill } from "@nianbao/reports";
import { editionFor } from "@nianbao/schema";
import { validate } from "@nianbao/validator";
import { read, write } from "@nianbao/xlsx";
import report from "./report.json";

const same = (other) => JSON.stringify(other) === JSON.stringify(report);
globalThis.result = (async () => ({
  edition: editionFor(report.year).id,
  valid: validate(report).valid,
  filled: same(fill(report).report),
  page: same(importReport(render(report)).report),
  workbook: same((await read(await write(report))).report),
}))();
