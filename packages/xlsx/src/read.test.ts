import { canonicalJson, forms, valueAt } from "@nianbao/form";
import type { Cell, Form } from "@nianbao/form/types";
import type { Finding } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { difference } from "./fixtures/difference.ts";
import { cellXml, partOfSheet, partsOf, withCell, withSheet, workbookOf } from "./fixtures/edit.ts";
import { smallReport } from "./fixtures/report.ts";
import { blank, read, write } from "./index.ts";

const PATH = "/requests/received/naturalPersons";

describe.each(forms)("reading a workbook of $edition", (form) => {
  const cell = form.cells.find(({ path }) => path === PATH) as Cell;
  const at = cell.address.split("!")[1];

  test.each<[string, string, unknown, string | undefined]>([
    ["a number", "<v>12</v>", 12, undefined],
    ["a number in scientific notation", "<v>1.2E1</v>", 12, undefined],
    ["text that is a number", 't="str"><v>12</v>', 12, undefined],
    ["text with space around it", inline(" 12　"), 12, undefined],
    ["full-width digits", inline("１２"), 12, undefined],
    ["a number with separators", inline("1,234"), 1234, undefined],
    ["a unit", inline("12件"), 12, "unit-in-cell"],
    ["a remark", inline("12（其中重复2件）"), 12, "cell-annotated"],
    ["a stroke", inline("/"), null, "cell-not-applicable"],
    ["words", inline("十二"), null, "cell-not-a-number"],
    ["two numbers", inline("1 2"), null, "cell-not-a-number"],
    ["an error", 't="e"><v>#VALUE!</v>', null, "cell-not-a-number"],
    ["a truth value", 't="b"><v>1</v>', null, "cell-not-a-number"],
    ["nothing", "", null, "cell-blank"],
    ["spaces", inline("  "), null, "cell-blank"],
    ["a formula with its result", "<f>6+6</f><v>12</v>", 12, undefined],
    ["a formula that shows nothing", 't="str"><f>""</f><v></v>', null, "cell-blank"],
    ["a formula without its result", "<f>6+6</f>", null, "cell-blank"],
  ])("takes %s", async (_, content, value, code) => {
    const [attributes, inner] = content.startsWith("t=")
      ? (content.split(/>(.*)/s) as [string, string])
      : ["", content];
    const bytes = withCell(await written(form), cell.address, `<c r="${at}" ${attributes}>${inner}</c>`);
    const { report, findings } = read(bytes);
    expect(valueAt(report, PATH)).toBe(value);
    expect(findings.map((finding) => [finding.code, finding.path])).toEqual(code ? [[code, PATH]] : []);
    for (const finding of findings) {
      expect(finding.label).toBe("一、本年新收政府信息公开申请数量 / 自然人");
      expect(finding.at?.cell).toBe(cell.address);
    }
  });

  test("says in words that a formula's result was not saved", async () => {
    const bytes = withCell(await written(form), cell.address, `<c r="${at}"><f>1+1</f></c>`);
    expect(read(bytes, { lang: "en" }).findings.map(({ variant }) => variant)).toEqual(["uncalculated"]);
    expect(read(bytes, { lang: "en" }).findings[0]?.message).toContain("was not saved");
  });

  test("says of a blank workbook that every number is blank, and no more", async () => {
    const { report, findings } = read(await blank(form.edition as never));
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(
      form.cells.map(({ path }) => `cell-blank ${path}`),
    );
    expect(report).toMatchObject({ edition: form.edition, year: null, title: "", organ: { name: "" } });
    expect(valueAt(report, "/otherMatters/processingFee")).toBeUndefined();
  });

  test("takes labels with other spacing, and says so", async () => {
    const { findings } = read(await relabelled(form, "自然人", "自 然 人"));
    expect(brief(findings)).toEqual(["label-variant /requests"]);
  });

  test("takes a row with a wrong label by its place, and says so", async () => {
    const bytes = await relabelled(form, "（一）予以公开", "（一）同意公开");
    const { report, findings } = read(bytes);
    expect(brief(findings)).toEqual(["label-wrong /requests/outcomes/granted"]);
    expect(findings[0]).toMatchObject({ expected: "（一）予以公开", actual: "（一）同意公开" });
    expect(difference(canonicalJson(report, form), canonicalJson(smallReport(form), form))).toBe("");
  });

  test("does not read a row under the label of another", async () => {
    const bytes = await relabelled(form, "1.属于国家秘密", "2.其他法律行政法规禁止公开");
    const { report, findings } = read(bytes);
    expect(findings.map(({ code, variant }) => `${code} ${variant}`)).toEqual(["label-wrong other-meaning"]);
    expect(valueAt(report, "/requests/outcomes/refused/stateSecrets/total")).toBeNull();
  });

  test("does not read a column under the label of another", async () => {
    const bytes = await relabelled(form, "商业企业", "科研机构");
    const { report, findings } = read(bytes);
    expect(findings.map(({ code, variant }) => `${code} ${variant}`)).toEqual(["label-wrong other-meaning"]);
    expect(valueAt(report, "/requests/received/organizations/businesses")).toBeNull();
    expect(valueAt(report, "/requests/received/organizations/researchInstitutions")).not.toBeNull();
  });

  test("finds the rows again when some were inserted, and tells of numbers that belong to none", async () => {
    const bytes = withSheet(await written(form), "第三部分", (xml) => shiftRows(xml, 10, 2));
    expect(read(bytes)).toEqual({ report: read(await written(form)).report, findings: [] });
    const filled = withSheet(bytes, "第三部分", (xml) =>
      xml.replace(
        '<row r="12"',
        `<row r="11"><c r="B11" ${inline("（九）另外")}</c><c r="D11"><v>5</v></c></row><row r="12"`,
      ),
    );
    expect(brief(read(filled).findings)).toEqual(["row-unknown /requests"]);
  });

  test("says which row is gone", async () => {
    const bytes = withSheet(await written(form), "第三部分", (xml) =>
      shiftRows(xml.replace(/<row r="8".*?<\/row>/s, ""), 9, -1),
    );
    const { report, findings } = read(bytes);
    expect(brief(findings)).toContain("row-missing /requests/outcomes/granted");
    expect(valueAt(report, "/requests/outcomes/granted/total")).toBeNull();
    expect(valueAt(report, "/requests/outcomes/partiallyGranted/total")).toBe(
      valueAt(smallReport(form), "/requests/outcomes/partiallyGranted/total"),
    );
  });

  test("says which sheets are gone", async () => {
    const bytes = await without(form, ["第三部分", "第五部分"]);
    const { report, findings } = read(bytes);
    expect(brief(findings)).toEqual(["table-missing /requests", "section-missing /problemsAndImprovements"]);
    expect(valueAt(report, PATH)).toBeNull();
    expect(valueAt(report, "/problemsAndImprovements/problems")).toEqual([]);
  });

  test("tells of a sheet that is not the form's, and of an empty one nothing", async () => {
    const withOwn = async (rows: string) => {
      const parts = partsOf(await written(form));
      const sheet = partOfSheet(parts, "第六部分").replace(/\d+/, (number) => `${Number(number) + 1}`);
      const add = (part: string, before: string, xml: string) =>
        parts[part]?.replace(before, `${xml}${before}`) ?? "";
      return workbookOf({
        ...parts,
        "xl/workbook.xml": add(
          "xl/workbook.xml",
          "</sheets>",
          '<sheet name="第七部分" sheetId="99" r:id="own"/>',
        ),
        "xl/_rels/workbook.xml.rels": add(
          "xl/_rels/workbook.xml.rels",
          "</Relationships>",
          `<Relationship Id="own" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${sheet.slice("xl/".length)}"/>`,
        ),
        [sheet]: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      });
    };
    const filled = read(await withOwn('<row r="1"><c r="A1"><v>5</v></c></row>'));
    expect(filled.findings).toMatchObject([
      { code: "row-unknown", variant: "sheet", severity: "warning", path: "", actual: "第七部分" },
    ]);
    expect(read(await withOwn("")).findings).toEqual([]);
    expect(filled.report).toEqual(read(await written(form)).report);
  });

  test("tells of a value of the cover that is not the form's, not of a note alone", async () => {
    const withRow = async (cells: string) =>
      withSheet(await written(form), "封面", (xml) =>
        shiftRows(xml, 4, 1).replace('<row r="5"', `<row r="4">${cells}</row><row r="5"`),
      );
    const own = await withRow(`<c r="A4" ${inline("联系电话")}</c><c r="C4" ${inline("0870-5550123")}</c>`);
    expect(read(own).findings).toMatchObject([
      {
        code: "row-unknown",
        variant: "cover",
        severity: "warning",
        actual: "联系电话",
        at: { cell: "封面!C4", text: "0870-5550123" },
      },
    ]);
    expect(read(await withRow(`<c r="A4" ${inline("本表由办公室填写")}</c>`)).findings).toEqual([]);
  });

  test("tells the edition by the tables when the cover is gone", async () => {
    const { report, findings } = read(await without(form, ["封面"]));
    expect(report).toMatchObject({ edition: form.edition, schemaVersion: form.schemaVersion });
    expect(brief(findings)).toEqual(["section-missing "]);
  });

  test("reads nothing of an edition that it does not know", async () => {
    const bytes = withCell(await written(form), "封面!C4", `<c r="C4" ${inline("1999")}</c>`);
    expect(read(bytes)).toMatchObject({
      report: null,
      findings: [{ code: "unsupported-edition", actual: "1999" }],
    });
  });

  test("does not take another workbook for a report", () => {
    const xml = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    expect(read(foreign(xml))).toMatchObject({ report: null, findings: [{ code: "not-a-report" }] });
  });

  test("reads dates that a program stored as dates, of both calendars", async () => {
    const bytes = await written(form);
    expect(valueAt(read(bytes).report, "/publishedOn")).toBe(`${form.years.from + 2}-01-20`);
    const field = /<c r="C15"[^>]*><v>(\d+)<\/v><\/c>/.exec(cellXml(bytes, "封面!C15"));
    const parts = partsOf(withCell(bytes, "封面!C15", `<c r="C15"><v>${Number(field?.[1]) - 1462}</v></c>`));
    const old = (parts["xl/workbook.xml"] ?? "").replace("<workbookPr/>", '<workbookPr date1904="1"/>');
    expect(valueAt(read(workbookOf({ ...parts, "xl/workbook.xml": old })).report, "/publishedOn")).toBe(
      `${form.years.from + 2}-01-20`,
    );
  });

  test("does not mind hidden sheets in another order, prefixes, and rich text", async () => {
    const parts = partsOf(await written(form));
    const strings = (parts["xl/sharedStrings.xml"] ?? "").replaceAll(
      /<t xml:space="preserve">(.)(.*?)<\/t>/gs,
      '<r><rPr><b/></rPr><t xml:space="preserve">$1</t></r><r><t xml:space="preserve">$2</t></r><rPh sb="0" eb="1"><t>pinyin</t></rPh>',
    );
    const sheets = /<sheets>(.*)<\/sheets>/s.exec(parts["xl/workbook.xml"] ?? "")?.[1] ?? "";
    const turned = [...sheets.matchAll(/<sheet [^>]*\/>/g)].map(([sheet]) =>
      sheet.replace("<sheet ", '<sheet state="hidden" '),
    );
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(sheets, turned.reverse().join(""));
    const bytes = workbookOf({
      ...Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [name, name.includes("sheet") ? prefixed(xml) : xml]),
      ),
      "xl/workbook.xml": prefixed(workbook),
      "xl/sharedStrings.xml": prefixed(strings),
    });
    const { report, findings } = read(bytes);
    expect(difference(canonicalJson(report, form), canonicalJson(smallReport(form), form))).toBe("");
    expect(findings).toEqual([]);
  });

  test("reads ten million characters of text", async () => {
    const report = {
      ...smallReport(form),
      preamble: [{ type: "paragraph", text: "公开".repeat(5_000_000) }],
    };
    const back = read(await write(report as never)).report;
    expect(difference(canonicalJson(back, form), canonicalJson(report, form))).toBe("");
  });
});

async function written(form: Form): Promise<Uint8Array> {
  return write(smallReport(form));
}

function inline(text: string): string {
  return `t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`;
}

function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ code, path }) => `${code} ${path}`);
}

/** Another text in place of a label of table 三, which is where it is first said. */
async function relabelled(form: Form, label: string, text: string): Promise<Uint8Array> {
  const table = form.tables.find(({ path }) => path === "/requests");
  const grid = table?.rows.flatMap((row) => row.cells).find((one) => one.text === label);
  const at = `${"ABCDEFGHIJ"[grid?.column ?? 0]}${(table?.firstRow ?? 0) + (grid?.row ?? 0)}`;
  return withCell(await written(form), `第三部分!${at}`, `<c r="${at}" ${inline(text)}</c>`);
}

/** Moves all rows from one on. */
function shiftRows(xml: string, from: number, by: number): string {
  return xml.replaceAll(/<row r="(\d+)"(.*?)<\/row>/gs, (whole, row: string) => {
    const at = Number(row);
    if (at < from) return whole;
    return whole.replaceAll(/ r="([A-Z]*)\d+"/g, (_, letters: string) => ` r="${letters}${at + by}"`);
  });
}

async function without(form: Form, sheets: readonly string[]): Promise<Uint8Array> {
  const parts = partsOf(await written(form));
  let workbook = parts["xl/workbook.xml"] ?? "";
  for (const sheet of sheets) workbook = workbook.replace(new RegExp(`<sheet name="${sheet}"[^>]*/>`), "");
  const gone = sheets.map((sheet) => partOfSheet(parts, sheet));
  const kept = Object.entries(parts).filter(([name]) => !gone.includes(name));
  return workbookOf({ ...Object.fromEntries(kept), "xl/workbook.xml": workbook });
}

function foreign(sheet: string): Uint8Array {
  return workbookOf({
    "_rels/.rels":
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/book.xml"/></Relationships>',
    "book.xml": '<workbook><sheets><sheet name="表" sheetId="1" r:id="b"/></sheets></workbook>',
    "_rels/book.xml.rels":
      '<Relationships><Relationship Id="b" Type="x/worksheet" Target="one.xml"/></Relationships>',
    "one.xml": sheet,
  });
}

// As some programs write it: every element with a prefix.
function prefixed(xml: string): string {
  return xml
    .replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
    .replaceAll(
      ' xmlns="http://schemas.openxmlformats.org/spreadsheetml',
      ' xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    );
}
