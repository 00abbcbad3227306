import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

test("a text that fits stays as it is", () => {
  expect(excerpt("公开", 2)).toBe("公开");
  expect(excerpt("字".repeat(80))).toBe("字".repeat(80));
});

test("a longer one is cut, and says so", () => {
  expect(excerpt("政府信息公开", 4)).toBe("政府信…");
  expect(excerpt("字".repeat(81))).toBe(`${"字".repeat(79)}…`);
});

test("a surrogate pair is never cut", () => {
  expect(excerpt("a😀😀b", 4)).toBe("a😀…");
  expect(excerpt("a😀😀b", 3)).toBe("a…");
  expect(excerpt("𠮷𠮷𠮷", 2)).toBe("…");
});

test("every cut of every mixture of characters is well formed and short enough", () => {
  const letters = ["a", "字", "😀", "𠮷"];
  const texts = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  );
  for (const text of texts)
    for (let length = 1; length <= 9; length++) {
      const cut = excerpt(text, length);
      expect(encodeURIComponent(cut)).toBeTypeOf("string");
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(text.startsWith(cut.replace(/…$/, ""))).toBe(true);
    }
});
