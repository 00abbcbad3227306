import type { Text } from "../case.ts";
import type { EditionBase } from "../derived/edition.ts";
import { type Json, withValue } from "../json.ts";

/** A report to be rendered and exported. */
export interface OutputReport {
  readonly name: string;
  readonly says: Text;
  readonly report: Json;
  readonly touches: readonly string[];
}

const HOSTILE = `<script>alert(1)</script> & "'&lt; </script> <!-- ]]> =1+1 <img src=x onerror=alert(1)>`;
const LARGEST = Number.MAX_SAFE_INTEGER;
const SMALLEST_AMOUNT = 0.000001;

/** What a page or a workbook is easily wrong about. */
export function outputReports({ form, places, base }: EditionBase): OutputReport[] {
  const blanks = places.filter(({ cell }) => cell).map(({ path }) => path);
  const extremes = form.cells.map(
    ({ path, kind }) => [path, kind === "amount" ? SMALLEST_AMOUNT : LARGEST] as const,
  );
  const texts = ["/title", "/organ/name", "/preamble/0/text"];
  const changed = (
    name: string,
    says: Text,
    values: readonly (readonly [string, unknown])[],
  ): OutputReport => ({
    name,
    says,
    report: values.reduce((report, [path, value]) => withValue(report, path, value), base),
    touches: values.map(([path]) => path),
  });
  return [
    changed("base", { "zh-CN": "一份完整的报告", en: "a complete report" }, []),
    changed(
      "blanks",
      { "zh-CN": "全部空白：空白不是 0", en: "nothing but blanks: a blank is not 0" },
      blanks.map((path) => [path, null]),
    ),
    changed(
      "extremes",
      { "zh-CN": "最大的件数和最小的金额", en: "the largest counts and the smallest amounts" },
      extremes,
    ),
    changed(
      "hostile",
      { "zh-CN": "文字含有标记和公式", en: "texts that look like markup and formulas" },
      texts.map((path) => [path, HOSTILE]),
    ),
  ];
}
