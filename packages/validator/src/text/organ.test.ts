import { expect, test } from "vitest";
import { Organ } from "./organ.ts";

const isNamed = (name: string, noun: string, scope?: string) => new Organ(name, scope).isNamed(noun);

test.each([
  ["云州市青河县水务局", "青河县水务局"],
  ["云州市青河县水务局", "县水务局"],
  ["云州市青河县发展和改革局", "青河县发改局"],
  ["云州市人民政府办公厅", "市政府办公厅"],
  ["云州市人民政府办公厅", "市政府"],
  ["云州市青河县人民政府", "青河县人民政府"],
  ["云州市青河县人民政府", "青河县"],
  ["青河县柳林镇人民政府", "柳林镇"],
  ["青河县柳林镇人民政府", "镇政府"],
])("%s is called %s", (name, noun) => {
  expect(isNamed(name, noun)).toBe(true);
});

test.each([
  ["云州市青河县水务局", "县财政局"],
  ["云州市青河县水务局", "青河县"],
  ["云州市青河县人民政府", "县政府办"],
  ["云州市青河县人民政府", "云州市"],
  ["青河县柳林镇人民政府", "青河县"],
  ["", "县水务局"],
])("%s is not called %s", (name, noun) => {
  expect(isNamed(name, noun)).toBe(false);
});

// The figures of 县政府 alone are not those of a county that counts its departments.
test("a government's short name is its own where the report is about itself alone", () => {
  expect(isNamed("云州市青河县人民政府", "县政府")).toBe(false);
  expect(isNamed("云州市青河县人民政府", "县政府", "consolidated")).toBe(false);
  expect(isNamed("云州市青河县人民政府", "县政府", "own")).toBe(true);
});

test.each([
  ["云州市青河县人民政府", "我县", true],
  ["云州市青河县人民政府", "全市", false],
  ["云州市青河县水务局", "我局", true],
  ["云州市青河县水务局", "全县", false],
  ["青河县柳林镇人民政府", "我镇", true],
  ["青河县柳林镇人民政府", "全县", false],
  ["云州市青河县人民政府", "本级", false],
  ["云州市青河县水务局", "本机关", true],
  ["", "全县", true],
])("of %s, %s is we: %s", (name, words, we) => {
  expect(new Organ(name, undefined).isWe(words)).toBe(we);
});
