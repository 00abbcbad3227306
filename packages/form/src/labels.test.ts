import { describe, expect, test } from "vitest";
import { forms } from "./generated/index.ts";
import { type Labels, labelOf, labelsOf, rowOf } from "./labels.ts";

const people = {
  women: ["女", "Women"],
  others: ["其他", "Others", { unknown: ["不详", "Unknown"] }],
  total: ["总计", "Total"],
} as const;
const labels: Labels = {
  tables: ["requests"],
  root: {
    organ: ["机关", "Organ", { name: ["名称", "Name"] }],
    preamble: ["引言", "Preamble", "narrative"],
    requests: [
      "三、申请",
      "III. Requests",
      {
        received: ["一、收到", "I. Received", "people"],
        outcomes: ["结果", "Outcomes", { granted: ["同意", "Granted", "people"] }],
      },
    ],
  },
  definitions: { people, narrative: undefined },
};

test.each([
  ["", []],
  ["/organ", ["机关"]],
  ["/organ/name", ["机关", "名称"]],
  ["/requests", ["三、申请"]],
  ["/requests/received/total", ["一、收到", "总计"]],
  ["/requests/outcomes/granted/others/unknown", ["结果", "同意", "其他", "不详"]],
])("%j is called %j", (path, names) => {
  expect(labelsOf(labels, path)).toEqual(names);
});

test("a cell is called by its row, then its column, without the section's heading", () => {
  expect(labelOf(labels, "/requests/outcomes/granted/women")).toBe("结果 / 同意 / 女");
  expect(labelOf(labels, "/requests/outcomes/granted/women", "en")).toBe("Outcomes / Granted / Women");
});

test("places in a list are counted from one", () => {
  expect(labelOf(labels, "/preamble/0/text")).toBe("引言 / 第1项 / text");
  expect(labelOf(labels, "/preamble/11", "en")).toBe("Preamble / no. 12");
});

test.each(["__proto__", "constructor", "toString", "不在表上", "~", "/"])(
  "%s, which the form does not know, stands for itself",
  (key) => {
    const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
    expect(labelsOf(labels, `/organ/${step}`)).toEqual(["机关", key]);
    expect(labelsOf(labels, `/requests/received/${step}/x`)).toEqual(["一、收到", key, "x"]);
  },
);

test("the row of a cell is the place whose type is the columns", () => {
  expect(rowOf(labels, "/requests/outcomes/granted/others/unknown")).toBe("/requests/outcomes/granted");
  expect(rowOf(labels, "/requests/outcomes/granted")).toBeUndefined();
  expect(rowOf(labels, "/requests/outcomes")).toBeUndefined();
  expect(rowOf(labels, "/organ/name")).toBeUndefined();
});

describe.each(forms.map((form) => [form.edition, form] as const))("the labels of %s", (edition, form) => {
  test("are those of the cells, in both languages", async () => {
    const generated: Labels = (await import(`./generated/${edition}/labels.ts`)).labels;
    for (const { path, labels: names, en } of form.cells) {
      expect(labelsOf(generated, path)).toEqual(names);
      expect(labelsOf(generated, path, "en")).toEqual(en);
    }
  });
});
