import { expect, test } from "vitest";
import { commentDifference, outputDifference } from "./compare-output.ts";

test.each<[string, string, string, boolean]>([
  ["the same", "a\nb\n", "a\nb\n", true],
  ["another line", "a\nb", "a\nc", false],
  ["a line more", "a", "a\nb", false],
  ["lines left out at the end", "a\n…", "a\nb\nc", true],
  ["lines left out between", "a\n  …\nd", "a\nb\nc\nd", true],
  ["nothing to leave out", "a\n…\nb", "a\nb", true],
  ["what must come after", "a\n…\nd", "a\nb\nc", false],
])("output with %s", (_, announced, printed, isSame) => {
  expect(outputDifference(announced, printed) === undefined).toBe(isSame);
});

test.each<[string, string, string, boolean]>([
  ["what is printed", "console.log(1);\n// 1\n", "1\n", true],
  ["a remark besides", "// One.\nconsole.log(1);\n// 1\n", "1\n", true],
  ["another value", "console.log(2);\n// 1\n", "2\n", false],
  ["nothing", "console.log(1);\n", "1\n", false],
  ["another order", "// b\n// a\n", "a\nb\n", false],
  ["nothing printed", "f();\n", "", true],
])("comments that say %s", (_, program, printed, isSame) => {
  expect(commentDifference(program, printed) === undefined).toBe(isSame);
});
