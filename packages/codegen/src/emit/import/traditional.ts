import { Converter } from "opencc-js/t2cn";

const IDEOGRAPHS = { first: 0x4e00, last: 0x9fff };

/**
 * For each character of some texts, the traditional forms of it.
 *
 * @returns pairs in one string: a traditional character, then the simplified one
 */
export function traditionalForms(texts: Iterable<string>): string {
  const simplified = new Set(Array.from(texts).join(""));
  const convert = [
    Converter({ from: "t", to: "cn" }),
    Converter({ from: "tw", to: "cn" }),
    Converter({ from: "hk", to: "cn" }),
  ];
  let pairs = "";
  for (let code = IDEOGRAPHS.first; code <= IDEOGRAPHS.last; code++) {
    const character = String.fromCharCode(code);
    const plain = convert.map((one) => one(character)).find((one) => one !== character);
    if (plain !== undefined && simplified.has(plain)) pairs += character + plain;
  }
  return pairs;
}
