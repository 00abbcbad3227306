/** What stands in the first column of a block's rows: what the row is. */
export const KIND = {
  paragraph: "段落",
  headings: { 2: "二级标题", 3: "三级标题", 4: "四级标题" },
  list: "列表",
  item: "列表项",
  table: "附表",
  row: "表行",
  tableCaption: "表题",
  figure: "图片",
  alt: "替代文字",
  figureCaption: "图题",
  more: "续行",
} as const;

/** What may stand in the second column: how a list is numbered. Tables and rows say numbers there. */
export const FORMAT = { ordered: "编号", unordered: "不编号" } as const;

/** All kinds, in the order in which they are offered. */
export const KINDS: readonly string[] = [
  KIND.paragraph,
  ...Object.values(KIND.headings),
  KIND.list,
  KIND.item,
  KIND.table,
  KIND.row,
  KIND.tableCaption,
  KIND.figure,
  KIND.alt,
  KIND.figureCaption,
  KIND.more,
];

/** `表头2行`: how many rows of a table are its head. */
export function headerRowsText(count: number): string {
  return `表头${count}行`;
}

/** `3列`: how many cells a row has whose last cells are empty. */
export function cellsText(count: number): string {
  return `${count}列`;
}

/** The number that a text of the second column says, such as 2 of `表头2行`. */
export function countIn(text: string): number | undefined {
  const digits = /[0-9]{1,16}/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
