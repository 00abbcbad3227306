import { encodeAttribute, encodeText } from "../xml/text.ts";

/** What a cell may hold, and what a person is told about it. */
export interface Validation {
  readonly ranges: readonly string[];
  readonly rule: string;
  readonly title: string;
  readonly prompt: string;
  /** Said when something else is entered; without it anything may be. */
  readonly error?: string;
}

/** A count: a whole number of 0 or more. */
export function countRule(ranges: readonly string[], unit = ""): Validation {
  return {
    ranges,
    rule: between("whole", "0", "9007199254740991"),
    title: unit === "" ? "件数" : `数量（${unit}）`,
    prompt: "请填写不小于 0 的整数。没有发生的填 0；空白表示尚未填写，不等于 0。",
    error: "这里只能填写不小于 0 的整数，不带单位和说明文字。",
  };
}

/** A change against last year: whole, and below 0 for a decrease. */
export function changeRule(ranges: readonly string[], unit = ""): Validation {
  return {
    ranges,
    rule: between("whole", "-9007199254740991", "9007199254740991"),
    title: unit === "" ? "增减" : `增减（${unit}）`,
    prompt: "请填写整数：增加填正数，减少填负数，没有变化填 0。",
    error: "这里只能填写整数，减少的写成负数，例如 -3。",
  };
}

/** An amount of money: 0 or more, with decimals. */
export function amountRule(ranges: readonly string[], unit = ""): Validation {
  return {
    ranges,
    rule: between("decimal", "0", "9007199254740991"),
    title: unit === "" ? "金额" : `金额（${unit}）`,
    prompt: "请填写不小于 0 的数，可以有小数，不带单位。没有发生的填 0。",
    error: "这里只能填写不小于 0 的数，不带单位和说明文字。",
  };
}

/** One of a few words. */
export function listRule(ranges: readonly string[], words: readonly string[], title: string): Validation {
  return {
    ranges,
    rule: `type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><formula1>${encodeText(`"${words.join(",")}"`)}</formula1>`,
    title,
    prompt: "请从下拉列表中选择。",
    error: `只能是：${words.join("、")}。`,
  };
}

export function between(type: string, least: string, most: string): string {
  return `type="${type}" operator="between" allowBlank="1" showInputMessage="1" showErrorMessage="1"><formula1>${least}</formula1><formula2>${most}</formula2>`;
}

/** A hint only. */
export function hint(ranges: readonly string[], title: string, prompt: string): Validation {
  return { ranges, rule: 'allowBlank="1" showInputMessage="1">', title, prompt };
}

/** The element of a sheet that holds all its validations. */
export function validationsXml(validations: readonly Validation[]): string {
  const used = validations.filter(({ ranges }) => ranges.length > 0);
  if (used.length === 0) return "";
  return `<dataValidations count="${used.length}">${used.map(xml).join("")}</dataValidations>`;
}

// What the format allows: 32 characters of a title, 255 of a prompt, 225 of an error.
function xml({ ranges, rule, title, prompt, error }: Validation): string {
  const words = [
    `sqref="${ranges.join(" ")}"`,
    `promptTitle="${encodeAttribute(title.slice(0, 32))}" prompt="${encodeAttribute(prompt.slice(0, 255))}"`,
    ...(error === undefined
      ? []
      : [`errorTitle="内容不符合要求" error="${encodeAttribute(error.slice(0, 225))}"`]),
  ];
  return `<dataValidation ${words.join(" ")} ${rule}</dataValidation>`;
}
