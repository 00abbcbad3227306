import { NianbaoHtmlError } from "./html-error.ts";
import { scriptJson } from "./script-json.ts";

/** The whole report as one block of data; `JSON.parse` of its text gives the report back. */
export function dataBlock(report: unknown): string {
  return `<script type="application/json" id="nianbao-report">${reportJson(report)}</script>`;
}

function reportJson(report: unknown): string {
  try {
    return scriptJson(report);
  } catch (cause) {
    throw new NianbaoHtmlError(
      "not-json",
      "报告里有 JSON 无法表示的内容，或者嵌套过深。",
      `JSON cannot say what the report holds: ${cause}.`,
      { cause },
    );
  }
}
