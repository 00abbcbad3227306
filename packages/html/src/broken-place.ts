import { step } from "@nianbao/form/pointer";
import { NianbaoHtmlError } from "./html-error.ts";

/**
 * Says at which place of a report a renderer failed: runs it again on a report that notes where it is read. Only failures
 * pay for this.
 *
 * @returns what to throw: an error that names the place, or the failure itself where it has no place in the report
 */
export function brokenPlace<Report extends object>(
  failure: unknown,
  report: Report,
  renderer: (report: Report) => unknown,
): unknown {
  let path = "";
  const watched = watching(report, "", (place) => {
    path = place;
  });
  try {
    renderer(watched);
  } catch {
    return new NianbaoHtmlError(
      "broken-report",
      `报告的 ${path} 缺失或者类型不对，无法生成页面。`,
      `Cannot render: ${path} of the report is missing or of the wrong type.`,
      { path, cause: failure },
    );
  }
  return failure;
}

function watching<T extends object>(value: T, path: string, note: (path: string) => void): T {
  return new Proxy(value, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key);
      if (typeof key === "symbol" || key === "length") return found;
      const place = path + step(key);
      note(place);
      return typeof found === "object" && found !== null ? watching(found, place, note) : found;
    },
  });
}
