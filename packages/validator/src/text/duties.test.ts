import { blankReport, type Form, forms, setAt } from "@nianbao/form";
import { describe, expect, test } from "vitest";
import { validate } from "../validate.ts";

// What is asked of whole sections: that they say something, and that one of them speaks of fees.
const duties = ["section-empty", "processing-fee-missing"];

function found(form: Form, changes: Readonly<Record<string, unknown>>) {
  const report = blankReport(form);
  for (const { path } of form.cells) setAt(report, path, 0);
  report["year"] = form.years.from;
  for (const section of form.sections)
    for (const { path } of section.narratives) setAt(report, path, text("没有收取费用。"));
  for (const [path, value] of Object.entries(changes)) setAt(report, path, value);
  const { findings } = validate(report);
  return findings
    .filter(({ code }) => duties.includes(code))
    .map(({ code, variant, path, expected, actual }) =>
      [code, variant, path, expected ?? actual].filter((one) => one !== undefined),
    );
}

const text = (...texts: string[]) => texts.map((one) => ({ type: "paragraph", text: one }));
const FIVE = "/problemsAndImprovements";
const SIX = "/otherMatters";

describe.each(forms)("$edition", (form) => {
  const only = (five: unknown) => ({
    [`${FIVE}/introduction`]: five,
    [`${FIVE}/problems`]: [],
    [`${FIVE}/improvements`]: [],
  });
  // Only some editions ask for a statement on fees.
  const asks = form.sections.some(({ note }) => note?.includes("处理费"));

  test("a section needs a block with text in it", () => {
    expect(found(form, only([]))).toEqual([["section-empty", FIVE]]);
    expect(found(form, only(text("", " \n")))).toEqual([["section-empty", FIVE]]);
    expect(found(form, only([{ type: "heading", text: "存在的问题", level: 3 }]))).toEqual([
      ["section-empty", FIVE],
    ]);
    expect(found(form, only([{ type: "table", rows: [["一"]], headerRows: 0 }]))).toEqual([]);
    expect(found(form, only(text("公开内容不够全面，将加强培训。")))).toEqual([]);
  });

  test("the template's note is no text", () => {
    expect(found(form, only(text("（文字描述）")))).toEqual([
      ["section-empty", "placeholder", FIVE, "（文字描述）"],
    ]);
    expect(found(form, only(text("(文字描述)。")))).toEqual([
      ["section-empty", "placeholder", FIVE, "(文字描述)。"],
    ]);
  });

  test.each(["无", "无。", "暂无", "没有问题", "无主要问题。"])(
    "%s is no content where problems are asked for",
    (nothing) => {
      expect(found(form, only(text(nothing)))).toEqual([["section-empty", "nothing", FIVE, nothing]]);
    },
  );

  if (asks)
    test("fees are spoken of in six", () => {
      const six = (...texts: string[]) => found(form, { [`${SIX}/narrative`]: text(...texts) });
      expect(six("无。")).toEqual([["processing-fee-missing", SIX]]);
      expect(six("本年度没有其他需要报告的事项。")).toEqual([["processing-fee-missing", SIX]]);
      expect(six("（文字描述，收取信息处理费情况在此处报告。）")).toEqual([
        ["section-empty", "placeholder", SIX, "（文字描述，收取信息处理费情况在此处报告。）"],
        ["processing-fee-missing", SIX],
      ]);
      expect(six("全年未收取信息处理费。")).toEqual([]);
      expect(six("发出收费通知2件，总金额300元，实际收取300元。")).toEqual([]);
      expect(six("对2件申请收取信息处理费300元。")).toEqual([]);
      expect(six("收取信息处理费300元。")).toEqual([
        ["processing-fee-missing", "incomplete", SIX, ["noticesIssued", "amountNotified"]],
      ]);
      expect(six("收取信息处理费0元。")).toEqual([]);
    });

  if (asks)
    test("figures of the fee are a statement", () => {
      const processingFee = { noticesIssued: 0, amountNotified: 0, amountCollected: 0 };
      expect(
        found(form, { [`${SIX}/narrative`]: text("无。"), [`${SIX}/processingFee`]: processingFee }),
      ).toEqual([]);
    });

  if (asks)
    test("a row of unpaid fees makes the silence worse", () => {
      const unpaid = "/requests/outcomes/other/feeOverdue/total";
      expect(found(form, { [`${SIX}/narrative`]: text("无。"), [unpaid]: 2 })).toEqual([
        ["processing-fee-missing", "despite-table", SIX, 2],
      ]);
    });

  if (!asks)
    test("an edition that does not ask for fees does not miss them", () => {
      expect(found(form, { [`${SIX}/narrative`]: text("无。") })).toEqual([]);
    });
});
