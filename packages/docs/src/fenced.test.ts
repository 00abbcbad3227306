import { expect, test } from "vitest";
import { fenced } from "./fenced.ts";

test.each([
  ["a", "```js\na\n```"],
  ["`a``", "```js\n`a``\n```"],
  ["a\n```\n<script>", "````js\na\n```\n<script>\n````"],
  ["`````", "``````js\n`````\n``````"],
])("%j stays inside its block", (text, block) => {
  expect(fenced("js", text)).toBe(block);
});
