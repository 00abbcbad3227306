import { expect, test } from "vitest";
import type { Item } from "../document.ts";
import { readText } from "../text/read-text.ts";
import { joinLines, textWidth } from "./paragraphs.ts";

function paragraphs(text: string): string[] {
  const { items } = readText(text);
  const textOf = (item: Item) => (item.type === "text" ? item.text.trim() : item.type);
  return joinLines(items, textWidth(items)).map(textOf);
}

test("a few broken lines among short ones are put together", () => {
  const lines = [
    "    本报告根据《中华人民共和国政府信息公开条例》的要求编制，所列数据的统计",
    "期限自2022年1月1日起至2022年12月31日止。如对本报告有疑问，请与办公室联系",
    "（电话：0517-8888888）。",
    "    一、总体情况",
    "    全年公开信息12条。",
    "    （一）主动公开",
    "    按目录发布。",
    "    （二）依申请公开",
    "    均按期答复。",
    "    （三）监督保障",
    "    开展培训2次。",
  ];
  expect(paragraphs(lines.join("\n")).slice(0, 3)).toEqual([
    `${lines[0]}${lines[1]}${lines[2]}`.trim(),
    "一、总体情况",
    "全年公开信息12条。",
  ]);
});

test("long lines that end as sentences do stay apart", () => {
  const lines = [
    "全年通过门户网站主动公开各类政府信息136条，其中政策文件12条，政策解读12条。",
    "全年收到政府信息公开申请3件，均在法定期限内答复，没有因此引起行政复议。",
    "培训2次",
    "自查1次",
  ];
  expect(paragraphs(lines.join("\n"))).toEqual(lines);
});
