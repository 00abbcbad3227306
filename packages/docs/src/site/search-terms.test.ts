import { expect, test } from "vitest";
import { searchTerms } from "./search-terms.ts";

test.each<[string, string[]]>([
  ["不予公开", ["不予", "予公", "公开"]],
  ["requests-balance", ["requests-balance", "requests", "balance"]],
  ["费", ["费"]],
  ["表三：Total 总计", ["表三", "total", "总计"]],
  ["第三部分!J6", ["第三", "三部", "部分", "j6"]],
  ["国办公开办函〔2021〕30号", ["国办", "办公", "公开", "开办", "办函", "2021", "30", "号"]],
])("%s is found by its terms", (text, terms) => {
  expect(searchTerms(text)).toEqual(terms);
});

test("it can be sent to a browser as its own text", () => {
  const sent = new Function(`return ${searchTerms.toString()}`)() as typeof searchTerms;
  expect(sent("不予公开 requests-balance")).toEqual(searchTerms("不予公开 requests-balance"));
});
