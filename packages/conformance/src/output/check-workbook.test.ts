import { forms } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import { write } from "@nianbao/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { cases, type WorkbookCase } from "../index.ts";
import { checkWorkbook } from "./check-workbook.ts";

describe.each(forms)("a workbook of the edition $edition", (form) => {
  const of = (name: string) =>
    cases(form.edition).find(({ id }) => id === `${form.edition}/workbook/${name}`) as WorkbookCase;
  const base = of("base");
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await write(base.report as Report);
  });

  function spoilt(part: RegExp, spoil: (xml: string) => string): Uint8Array {
    const files = unzipSync(bytes);
    for (const name of Object.keys(files).filter((one) => part.test(one)))
      files[name] = strToU8(spoil(strFromU8(files[name] as Uint8Array)));
    return zipSync(files);
  }

  test("has all that it must have", () => {
    expect(checkWorkbook(bytes, base.workbook)).toEqual([]);
  });

  test("may be of another program: prefixes, absolute targets, texts in the cells", () => {
    const texts = [
      ...strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] as Uint8Array).matchAll(/<si>([\s\S]*?)<\/si>/g),
    ];
    const other = spoilt(/xl\/(worksheets\/|workbook\.xml$)/, (xml) =>
      xml
        .replaceAll(
          /<c ([^>]*)t="s"><v>(\d+)<\/v><\/c>/g,
          (_, attributes, index) => `<c ${attributes}t="inlineStr"><is>${texts[Number(index)]?.[1]}</is></c>`,
        )
        .replaceAll(/<(\/?)([a-z])/g, "<$1x:$2")
        .replace("xmlns=", "xmlns:x="),
    );
    const files = unzipSync(other);
    delete files["xl/sharedStrings.xml"];
    const rels = strFromU8(files["xl/_rels/workbook.xml.rels"] as Uint8Array);
    files["xl/_rels/workbook.xml.rels"] = strToU8(rels.replaceAll('Target="', 'Target="/xl/'));
    expect(checkWorkbook(zipSync(files), base.workbook)).toEqual([]);
  });

  test("with another number in a cell", () => {
    const { address } = form.cells.find(({ total }) => !total) as (typeof form.cells)[number];
    const place = address.slice(address.indexOf("!") + 1);
    const sheet = form.tables[0]?.section ?? 0;
    const wrong = spoilt(new RegExp(`sheet${sheet + 1}\\.xml$`), (xml) =>
      xml.replace(new RegExp(`(<c r="${place}"[^>]*><v>)[^<]*`), "$199"),
    );
    expect(checkWorkbook(wrong, base.workbook)).toEqual([
      { at: address, expected: expect.any(Number), actual: 99 },
    ]);
  });

  test("whose numbers are texts", () => {
    const wrong = spoilt(/worksheets\//, (xml) =>
      xml.replaceAll(/<c r="([D-J]\d+)" s="(\d+)"><v>/g, '<c r="$1" s="$2" t="str"><v>'),
    );
    expect(checkWorkbook(wrong, base.workbook).length).toBeGreaterThan(50);
  });

  test("with a label that is written otherwise, and a sheet of another name", () => {
    const label = form.cells[0]?.labels[0] as string;
    const wrong = spoilt(/sharedStrings/, (xml) => xml.replace(`>${label}<`, ">规定<"));
    expect(checkWorkbook(wrong, base.workbook)).toEqual([
      { at: expect.any(String), expected: label, actual: "规定" },
    ]);
    const sheet = form.tables[0]?.sheet as string;
    const renamed = checkWorkbook(
      spoilt(/workbook\.xml$/, (xml) => xml.replace(`name="${sheet}"`, 'name="二"')),
      base.workbook,
    );
    expect(renamed.every(({ at, actual }) => at.startsWith(`${sheet}!`) && actual === null)).toBe(true);
    expect(renamed.length).toBeGreaterThan(20);
  });

  test("that shows a blank as 0", async () => {
    const blanks = of("blanks");
    expect(checkWorkbook(await write(blanks.report as Report), blanks.workbook)).toEqual([]);
    const zeros = blanks.workbook.map(({ address, value }) => ({ address, value: value ?? 0 }));
    expect(checkWorkbook(await write(blanks.report as Report), zeros).length).toBeGreaterThan(
      form.cells.length - 1,
    );
  });

  test.each([[""], ["PK"], ["<html>"]])("that is none: %s", (text) => {
    expect(checkWorkbook(strToU8(text), base.workbook)).toEqual([
      { at: "workbook", expected: "an .xlsx file", actual: expect.any(String) },
    ]);
    expect(checkWorkbook(zipSync({ "a.txt": strToU8(text) }), base.workbook)).toMatchObject([
      { at: "workbook" },
    ]);
  });
});
