import { blankReport, forms } from "@nianbao/form";
import { describe, expect, test } from "vitest";
import { changed, editions } from "../test-cases.ts";
import { editions as generated } from "./generated/index.ts";
import { validate } from "./index.ts";
import { placesOf } from "./places.ts";

test.each(forms)("a blank form of $edition is consistent and not complete", (form) => {
  const { valid, complete, consistent, findings } = validate(blankReport(form));
  expect({ valid, complete, consistent }).toEqual({ valid: false, complete: false, consistent: true });
  const blank = findings.filter(({ code }) => code === "cell-blank");
  const units = form.cells.filter((cell) => cell.unitCell).length;
  expect(blank).toHaveLength(form.cells.length + units);
});

describe.each(editions)("a verdict on a report of the edition $edition", ({ base, edition }) => {
  const total = "/requests/received/total";

  test("is not complete when something is missing, not consistent when an equation is broken", () => {
    const verdict = (patch: object, remove: string[] = []) => {
      const { valid, complete, consistent } = validate(changed(base, { patch: { ...patch }, remove }));
      return { valid, complete, consistent };
    };
    const off = { [total]: 1 };
    expect(verdict(off)).toEqual({ valid: false, complete: true, consistent: false });
    expect(verdict({ [total]: null })).toEqual({ valid: false, complete: false, consistent: true });
    expect(verdict({ "/disputes": null })).toEqual({
      valid: false,
      complete: false,
      consistent: true,
    });
    expect(verdict({}, ["/organ"])).toEqual({ valid: false, complete: false, consistent: true });
    expect(verdict({ "/year": "x" })).toEqual({ valid: false, complete: true, consistent: true });
    expect(verdict({ ...off, [`${total.slice(0, -6)}/naturalPersons`]: null }, ["/organ"])).toMatchObject({
      complete: false,
    });
  });

  test("tells its findings in the order of the form", () => {
    const { findings } = validate(
      changed(base, {
        patch: {
          "/otherMatters/processingFee/noticesIssued": -1,
          "/disputes/reconsideration/total": 0,
          "/disputes/extra": 1,
          "/requests/received/total": 0,
          "/requests/extra": 1,
          "/overview/platform": [1, { type: "paragraph" }],
          "/year": 1990,
          "/extra": 1,
          "/publishedOn": "1990-01-01",
        },
        remove: ["/title"],
      }),
      { text: false },
    );
    expect(findings.map(({ path }) => path)).toEqual([
      "/year",
      "/title",
      "/publishedOn",
      "/overview/platform/0",
      "/overview/platform/1/text",
      "/requests/received/total",
      "/requests/received/total",
      "/requests/extra",
      "/disputes/reconsideration/total",
      "/disputes/extra",
      "/otherMatters/processingFee/noticesIssued",
      "/extra",
    ]);
  });

  test("says what was found and what was expected, in the language asked for", () => {
    const report = changed(base, {
      patch: { [total]: "12", "/organ/level": "city", "/organ/creditCode": "1" },
    });
    const messages = (lang: "zh-CN" | "en") =>
      validate(report, { lang, text: false }).findings.map((one) => one.message);
    expect(messages("zh-CN")).toEqual([
      "机关 / 层级：应为以下之一：national、provincial、prefectural、county、township；实为“city”。",
      "机关 / 统一社会信用代码：“1”有误，应为：18 位，由数字和大写字母（不含 I、O、S、V、Z）组成。",
      "一、本年新收政府信息公开申请数量 / 总计：应为整数，实为文本。",
    ]);
    expect(messages("en")).toEqual([
      'Organ / Level: should be one of national, provincial, prefectural, county, township, is "city".',
      'Organ / Unified social credit code: "1" is wrong; it should be 18 digits and capital letters, without I, O, S, V and Z.',
      "I. Requests received this year / Total: should be a whole number, is text.",
    ]);
  });

  test("knows the places of the form by the numbers that generated code has", () => {
    const labels = generated.find((one) => one.edition === edition)?.labels;
    const form = forms.find((one) => one.edition === edition);
    if (!labels || !form) throw new Error(`no ${edition}`);
    const paths = placesOf(labels).map(({ path }) => path);
    expect(paths[0]).toBe("");
    expect(paths).toEqual(expect.arrayContaining(form.cells.map((cell) => cell.path)));
    expect(new Set(paths).size).toBe(paths.length);
  });
});
