import type { Lang } from "@nianbao/types";

/** Where in a text something stands, as an editor counts: by line and column, in a text of one line by the column alone. */
export function placeInText(text: string, index: number, lang: Lang): string {
  const before = text.slice(0, index).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  const isOneLine = !text.trimEnd().includes("\n");
  if (lang === "en") return isOneLine ? `column ${column}` : `line ${before.length}, column ${column}`;
  return isOneLine ? `第${column}列` : `第${before.length}行第${column}列`;
}
