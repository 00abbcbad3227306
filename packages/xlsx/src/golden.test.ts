import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { forms } from "@nianbao/form";
import { describe, expect, test } from "vitest";
import { partsOf } from "./fixtures/edit.ts";
import { smallReport } from "./fixtures/report.ts";
import { blank, write } from "./index.ts";

const schemas = fileURLToPath(new URL("../../../schemas/annual-report", import.meta.url));
const record = process.env["RECORD"] === "1";

// Read through the difference before it is committed: RECORD=1 npx vitest run --project xlsx golden
describe.each(forms)("the golden workbooks of $edition", (form) => {
  const folder = join(schemas, form.edition, "golden");

  test("of a small report", async () => {
    compare(join(folder, "workbook"), partsOf(await write(smallReport(form))));
  });

  test("of a blank one", async () => {
    const parts = Object.entries(partsOf(await blank(form.edition as never)));
    const sheets = parts.filter(([name]) => name.startsWith("xl/worksheets/"));
    compare(join(folder, "blank"), Object.fromEntries(sheets));
  });
});

function compare(folder: string, parts: Readonly<Record<string, string>>): void {
  const texts = Object.entries(parts).map(([name, xml]): [string, string] => [name, lines(xml)]);
  if (record) rewrite(folder, texts);
  const found = filesBelow(folder).map((file) => [relative(folder, file), readFileSync(file, "utf8")]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(texts));
}

function rewrite(folder: string, texts: readonly [string, string][]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of texts) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

// A row a line, or an element, so that a difference can be read.
function lines(xml: string): string {
  const rows = xml.replaceAll("</row>", "</row>\n").replaceAll("<sheetData>", "<sheetData>\n");
  const elements =
    /(<\/?(?:sheetPr|sheetViews|sheetFormatPr|cols|sheetData|sheetProtection|mergeCells|conditionalFormatting|dataValidations?|printOptions|pageMargins|pageSetup|headerFooter|definedNames?|si|font|fill|border|xf|sheet|Override|Relationship|numFmt|dxf)[ >])/g;
  const broken = rows.replaceAll(elements, (tag) => (tag.startsWith("</") ? tag : `\n${tag}`));
  return `${broken.replaceAll(/\n+/g, "\n").trim()}\n`;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
