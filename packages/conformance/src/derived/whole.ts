import type { FindingCode } from "@nianbao/types";
import type { ExpectedFinding, Text, ValidationCase } from "../case.ts";
import { type Json, withValue } from "../json.ts";
import type { EditionBase, MakeCases } from "./edition.ts";
import { expectedFinding, partOf } from "./expected.ts";

/** Whole reports: without a finding, nothing but zeros, nothing but blanks. */
export const wholeCases: MakeCases = (edition) => {
  const cells = edition.places.filter(({ cell }) => cell);
  const blanks = cells.map(({ path }) => expectedFinding("cell-blank", path));
  const numbers = edition.form.cells.map(({ path }) => path);
  const filledWith = (value: unknown, paths: readonly string[]): Json =>
    paths.reduce((report, path) => withValue(report, path, value), edition.plain);
  return [
    whole(
      edition,
      "base",
      "wrong-type",
      { "zh-CN": "一份完整的报告", en: "a complete report" },
      edition.base,
    ),
    whole(
      edition,
      "plain",
      "section-empty",
      { "zh-CN": "文字最少的报告", en: "as little text as there can be" },
      edition.plain,
    ),
    whole(
      edition,
      "zeros",
      "cell-blank",
      { "zh-CN": "表格全部为 0", en: "tables of nothing but 0" },
      filledWith(0, numbers),
    ),
    whole(
      edition,
      "blanks",
      "cell-blank",
      {
        "zh-CN": "全部空白：不完整，但没有等式不成立",
        en: "nothing but blanks: incomplete, and no equation is broken",
      },
      filledWith(
        null,
        cells.map(({ path }) => path),
      ),
      blanks,
    ),
  ];
};

function whole(
  { form }: EditionBase,
  name: string,
  code: FindingCode,
  says: Text,
  report: Json,
  findings: readonly ExpectedFinding[] = [],
): ValidationCase {
  const { edition, source } = form;
  return {
    ...{ id: `${edition}/whole/${name}`, edition, part: partOf(code), kind: "validate", code, says },
    ...{ source: source.clause, touches: [], report, findings },
  };
}
