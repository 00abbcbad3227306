import { deflateRawSync } from "node:zlib";
import { forms } from "@nianbao/form";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { partsOf, workbookOf } from "../fixtures/edit.ts";
import { smallReport } from "../fixtures/report.ts";
import { NianbaoXlsxError, read, readSheets, write } from "../index.ts";
import { pack } from "./pack.ts";

const [form] = forms as unknown as [(typeof forms)[number]];
const whole = await write(smallReport(form));
const MEGABYTE = 1024 * 1024;

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(0), "not-a-zip"],
  ["text", strToU8("年报"), "not-a-zip"],
  ["a page", strToU8("<html></html>"), "not-a-zip"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
  ["an old workbook", compound("Workbook"), "old-format"],
  ["an encrypted workbook", compound("EncryptedPackage"), "encrypted"],
  ["the first half", whole.slice(0, whole.length / 2), "damaged"],
  ["all but the last bytes", whole.slice(0, -30), "damaged"],
  ["a part that breaks off", broken("</sheetData>"), "damaged"],
  ["a part that is no XML", broken("<sheetData>", "<sheetData"), "damaged"],
  ["entities that grow", entities(), "damaged"],
  ["a part nested without end", broken("<sheetData>", "<a>".repeat(100_000)), "damaged"],
  ["a comment without end", broken("<sheetData>", `<!--${"a-".repeat(100_000)}--><sheetData>`), "damaged"],
  ["more attributes than there are", broken("<sheetData>", `<sheetData ${attributes(300)}>`), "damaged"],
])("%s is refused: %#", (_, bytes, code) => {
  expect(() => read(bytes)).toThrow(NianbaoXlsxError);
  expect(codeOf(bytes)).toBe(code);
});

// What is too large is broken as well, at its end: a reader that goes on to there finds it damaged instead.
test("a bomb is refused by its size, before any of it is unfolded", () => {
  const [name, data] = [strToU8("xl/workbook.xml"), new Uint8Array(1000).fill(0xff)];
  expect(codeOf(pack([{ name, data, crc: 0, size: 200 * MEGABYTE }]))).toBe("too-large");
  expect(codeOf(pack([{ name, data, crc: 0, size: 100 }]))).toBe("damaged");
});

test("one that lies about its size is refused once too much is unfolded", () => {
  const name = strToU8("xl/workbook.xml");
  const data = deflateRawSync(new Uint8Array(150 * MEGABYTE)).subarray(0, -1000);
  expect(codeOf(pack([{ name, data, crc: 0, size: 100 }]))).toBe("too-large");
});

test("one that unfolds to half a million cells is refused before all are read", () => {
  const row = `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`;
  const sheet = `<worksheet><sheetData>${row.repeat(500)}</broken>`;
  const parts = partsOf(whole);
  const bytes = workbookOf({ ...parts, "xl/worksheets/sheet1.xml": sheet });
  expect(codeOf(bytes)).toBe("too-large");
});

test("whatever is cut off or flipped, there is a report or one error of this package", () => {
  const damage = fc.record({
    cut: fc.integer({ min: 4, max: whole.length }),
    flips: fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 }),
  });
  const property = fc.property(damage, ({ cut, flips }) => {
    const bytes = whole.slice(0, cut);
    for (const [at, value] of flips) if (at > 1 && at < cut) bytes[at] = value;
    for (const reader of [read, readSheets])
      try {
        reader(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(NianbaoXlsxError);
      }
  });
  fc.assert(property, { numRuns: 150 });
});

function codeOf(bytes: Uint8Array): string {
  try {
    read(bytes);
    return "none";
  } catch (error) {
    return error instanceof NianbaoXlsxError ? error.code : String(error);
  }
}

/** A file in the format of old and of encrypted workbooks, with that name in its directory. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...name].entries()) bytes[1024 + 2 * index] = character.charCodeAt(0);
  return bytes;
}

function broken(found: string, by = ""): Uint8Array {
  const parts = partsOf(whole);
  const [name, xml] = ["xl/worksheets/sheet1.xml", parts["xl/worksheets/sheet1.xml"] ?? ""];
  return workbookOf({ ...parts, [name]: xml.replace(found, by) });
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, n) => `a${n}=">"`).join(" ");
}

function entities(): Uint8Array {
  const parts = partsOf(whole);
  const workbook = (parts["xl/workbook.xml"] ?? "").replace(
    "<workbook ",
    '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><workbook ',
  );
  return workbookOf({ ...parts, "xl/workbook.xml": workbook.replace('name="封面"', 'name="&b;"') });
}
