import { describe, expect, test } from "vitest";
import type { Item } from "../document.ts";
import { readHtml } from "./read-html.ts";

/** Items in short: text as it is, a row as the list of its cells. */
function items(html: string, extent: "shown" | "all" = "shown"): unknown[] {
  return readHtml(html, extent).items.map((item: Item) => {
    if (item.type === "row") return item.cells.map(({ text }) => text);
    if (item.type === "list") return { list: item.items };
    return item.type === "figure" ? { src: item.src } : item.text;
  });
}

const table = (rows: string) => `<table>${rows}</table>`;

describe("text", () => {
  test("paragraphs, line breaks, headings and entities", () => {
    expect(items("<h2>一、&nbsp;甲</h2><p>乙<b>丙</b><br>丁</p>戊&#x4e01;")).toEqual([
      "一、\u00a0甲",
      "乙丙",
      "丁",
      "戊丁",
    ]);
  });

  test("lists of lines are lists, lists of anything else are layout", () => {
    expect(items("<ul><li>甲<li><a>乙</a></ul>")).toEqual([{ list: ["甲", "乙"] }]);
    expect(items("<ul><li><p>甲</p><p>乙</p></li></ul>")).toEqual(["甲", "乙"]);
  });

  test("what a page hides or has beside its text is passed over", () => {
    const html =
      "<nav>导航</nav><script>x</script><div style='display: none'>藏<div>着</div></div><p hidden>无<p>正文</p>";
    expect(items(html)).toEqual(["正文"]);
    expect(items(html, "all")).toEqual(["导航", "藏", "着", "无", "正文"]);
  });

  test("pictures stand in their place", () => {
    expect(items("<p>甲<img src='a.png'>乙</p>")).toEqual(["甲", { src: "a.png" }, "乙"]);
  });
});

describe("tables", () => {
  test("cells without end tags, a stray end tag, a label over several elements", () => {
    expect(items(table("<tr><td>甲<td>1<tr><td><p>乙</p></div></span><td>2</table>"))).toEqual([
      ["甲", "1"],
      ["乙", "2"],
    ]);
    expect(
      items(table("<tr><td><span>规</span><o:p></o:p><span>章</span><td>&nbsp;</tr><tr><td>甲<td>1")),
    ).toEqual([
      ["规章", ""],
      ["甲", "1"],
    ]);
  });

  test("an end tag reaches no further than its cell", () => {
    expect(
      items(`<div>${table("<tr><td>甲</div></td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>")}</div>`),
    ).toEqual([
      ["甲", "1"],
      ["乙", "2"],
    ]);
  });

  test("a table that lays out a page is no table", () => {
    const inner = table("<tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>");
    expect(items(table(`<tr><td>菜单</td><td><p>正文</p>${inner}</td></tr>`))).toEqual([
      "菜单",
      "正文",
      ["甲", "1"],
      ["乙", "2"],
    ]);
  });

  test("text between cells is shown above the table, as browsers do", () => {
    expect(items(table("甲<tr><td>乙</td><td>1</td></tr><tr><td>丙</td><td>2</td></tr>"))).toEqual([
      "甲",
      ["乙", "1"],
      ["丙", "2"],
    ]);
  });

  test("merged cells leave their places to others, however far they are said to reach", () => {
    const rows = `<tr><td rowspan="99999999">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr>`;
    const [, row] = readHtml(table(rows), "shown").items;
    expect(row?.type === "row" && row.cells.map(({ text, column }) => [text, column])).toEqual([
      ["丙", 1],
      ["丁", 2],
    ]);
  });
});

test("a page says its title and its day", () => {
  const head = `<head><title>甲_某网站</title><meta name="PubDate" content="2024-01-20 10:00"></head>`;
  expect(readHtml(`${head}<body>正文`, "shown")).toMatchObject({
    title: "甲",
    publishedOn: "2024-01-20 10:00",
  });
  expect(
    readHtml(head.replace("<title>", '<meta name="ArticleTitle" content="乙"><title>'), "shown").title,
  ).toBe("乙");
});
