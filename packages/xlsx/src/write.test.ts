import { forms } from "@nianbao/form";
import { setAt } from "@nianbao/form/pointer";
import type { Cell, Equation, Form } from "@nianbao/form/types";
import type { Report } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { cellXml, partOfSheet, partsOf } from "./fixtures/edit.ts";
import { numberOf, smallReport } from "./fixtures/report.ts";
import { blank, NianbaoXlsxError, readSheets, write } from "./index.ts";

describe.each(forms)("the workbook of $edition", (form) => {
  test("has the cover, then one sheet a section", async () => {
    const names = readSheets(await write(smallReport(form))).map(({ name }) => name);
    expect(names).toEqual(["封面", "第一部分", "第二部分", "第三部分", "第四部分", "第五部分", "第六部分"]);
  });

  test("has every number where the form says, under the name of its path", async () => {
    const report = smallReport(form);
    const bytes = await write(report);
    const shown = texts(bytes);
    const names = definedNames(bytes);
    for (const cell of form.cells) {
      expect(shown.get(cell.address), cell.path).toBe(String(numberOf(report, cell.path)));
      expect(names.get(cell.path.slice(1).replaceAll("/", "_"))).toBe(absolute(cell.address));
    }
  });

  test("has a formula for every total, with its result, and no other among the numbers", async () => {
    const bytes = await write(smallReport(form));
    for (const cell of form.cells)
      expect(cellXml(bytes, cell.address).includes("<f>"), cell.path).toBe(cell.total);
  });

  test("locks what is printed or computed, and leaves the inputs open", async () => {
    const bytes = await write(smallReport(form));
    const open = openStyles(bytes);
    for (const cell of form.cells)
      expect(open.has(styleOf(bytes, cell.address)), cell.path).toBe(!cell.total);
    for (const part of sheetParts(bytes)) expect(part).toContain('<sheetProtection sheet="1"');
  });

  test("keeps a total that differs from its parts, open and with a note", async () => {
    const [total] = totalsOf(form);
    const report = smallReport(form);
    const right = numberOf(report, total.at);
    setAt(report, total.at, right + 3);
    const bytes = await write(report);
    const cell = cellAt(form, total.at);
    expect(cellXml(bytes, cell.address)).toContain(`<v>${right + 3}</v>`);
    expect(cellXml(bytes, cell.address)).not.toContain("<f>");
    expect(openStyles(bytes)).toContain(styleOf(bytes, cell.address));
    const at = cell.address.split("!")[1];
    const note = [...texts(bytes).values()].filter((text) => text.startsWith(`${at}（`));
    expect(note).toEqual([
      `${at}（${cell.labels.join(" / ")}）：报告填写 ${right + 3}，与分项之和 ${right} 不符，请核对。`,
    ]);
  });

  test("keeps a total whose parts are not all filled in", async () => {
    const [total] = totalsOf(form);
    const report = smallReport(form);
    setAt(report, total.sum[0]?.path as string, null);
    const bytes = await write(report);
    expect(cellXml(bytes, cellAt(form, total.at).address)).toContain(`<v>${numberOf(report, total.at)}</v>`);
    expect([...texts(bytes).values()].some((text) => text.includes("分项没有填全"))).toBe(true);
  });

  test("computes a total that is blank", async () => {
    const report = smallReport(form);
    const right = totalsOf(form).map(({ at }) => [at, numberOf(report, at)] as const);
    for (const { at } of totalsOf(form)) setAt(report, at, null);
    const shown = texts(await write(report));
    for (const [at, number] of right) expect(shown.get(cellAt(form, at).address), at).toBe(String(number));
  });

  test("shows nothing in a blank one, not zero", async () => {
    const bytes = await blank(form.edition as Report["edition"]);
    const shown = texts(bytes);
    for (const cell of form.cells) expect(shown.get(cell.address) ?? "", cell.path).toBe("");
    for (const cell of form.cells.filter(({ total }) => total))
      expect(cellXml(bytes, cell.address)).toContain("</f><v></v>");
  });

  test("never makes a formula of text", async () => {
    const report = smallReport(form);
    report.organ.name = '=HYPERLINK("http://x")';
    report.title = "+1";
    const formulas = sheetParts(await write(report)).flatMap((xml) =>
      [...xml.matchAll(/<f>(.*?)<\/f>/gs)].map(([, formula]) => formula),
    );
    expect(formulas.filter((formula) => formula?.includes("HYPERLINK"))).toEqual([]);
  });

  test("holds ten million characters of text", async () => {
    const report = smallReport(form);
    const text = "公开".repeat(5_000_000);
    report.preamble = [{ type: "paragraph", text }];
    const parts = partsOf(await write(report));
    const longest = (parts[partOfSheet(parts, "封面")] ?? "").matchAll(/<t[^>]*>(.*?)<\/t>/gs);
    const pieces = [...longest]
      .map(([, piece]) => piece as string)
      .filter((piece) => piece.startsWith("公开公开"));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(32_767);
    expect(pieces.join("")).toBe(text);
  });

  test("refuses a newer schema version, and says what to install", async () => {
    const newer = write({ ...smallReport(form), schemaVersion: "999.0.0" } as never);
    await expect(newer).rejects.toMatchObject({
      code: "newer-version",
      message: expect.stringMatching(/999\.0\.0.*npm install @nianbao\/xlsx@latest/),
    });
  });

  test("refuses a block that is none, and names it", async () => {
    const report = { ...smallReport(form), preamble: [{ type: "video", src: "x" }] };
    await expect(write(report as never)).rejects.toThrow(/^\/preamble\/0 /);
    await expect(write(report as never)).rejects.toBeInstanceOf(NianbaoXlsxError);
  });
});

test.each([[{}], [null], ["text"], [{ edition: "__proto__" }]])(
  "an edition that is not known is refused: %j",
  async (report) => {
    await expect(write(report as never)).rejects.toMatchObject({ code: "unknown-edition" });
  },
);

function totalsOf(form: Form): [Equation, ...Equation[]] {
  return form.equations.filter((equation) => equation.formula) as [Equation, ...Equation[]];
}

function cellAt(form: Form, path: string): Cell {
  return form.cells.find((cell) => cell.path === path) as Cell;
}

function texts(bytes: Uint8Array): Map<string, string> {
  const cells = readSheets(bytes).flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.cells.map(({ address, text }): [string, string] => [`${name}!${address}`, text]),
    ),
  );
  return new Map(cells);
}

function definedNames(bytes: Uint8Array): Map<string, string> {
  const names = (partsOf(bytes)["xl/workbook.xml"] ?? "").matchAll(/<definedName name="([^"]*)">([^<]*)</g);
  return new Map([...names].map(([, name, cell]) => [name as string, cell as string]));
}

function absolute(address: string): string {
  return address.replace(/!([A-Z]+)(\d+)$/, "!$$$1$$$2");
}

function sheetParts(bytes: Uint8Array): string[] {
  return Object.entries(partsOf(bytes)).flatMap(([name, xml]) =>
    name.startsWith("xl/worksheets/") ? [xml] : [],
  );
}

function styleOf(bytes: Uint8Array, address: string): number {
  return Number(/ s="(\d+)"/.exec(cellXml(bytes, address))?.[1]);
}

function openStyles(bytes: Uint8Array): Set<number> {
  const cells = /<cellXfs.*?<\/cellXfs>/s.exec(partsOf(bytes)["xl/styles.xml"] ?? "")?.[0] ?? "";
  const styles = [...cells.matchAll(/<xf .*?<\/xf>/gs)].map(([xf]) => xf.includes('locked="0"'));
  return new Set(styles.flatMap((open, index) => (open ? [index] : [])));
}
