import { fileURLToPath } from "node:url";
import type { Form, GridCell } from "@nianbao/form/types";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../editions.ts";
import type { EmittedEdition } from "./emitter.ts";
import { tablesFile } from "./html/edition-files.ts";
import { emitHtml } from "./html.ts";

const input = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url)));

test("the same schemas give the same files", async () => {
  expect(await emitHtml(input)).toEqual(await emitHtml(input));
});

describe.each(input.editions)("the page of $form.edition", { timeout: 60_000 }, (edition) => {
  test("has an entry, sections, tables and a layout of its own", async () => {
    const folder = `packages/html/src/generated/${edition.form.edition}/`;
    const names = [...(await emitHtml(input)).keys()].filter((path) => path.startsWith(folder));
    expect(names.map((path) => path.slice(folder.length)).sort()).toEqual(
      ["index.ts", "layout.ts", "sections.ts", "tables.ts"].sort(),
    );
  });

  test.each([
    ["`;throw 1;`", "`;throw 1;`"],
    [`\${null.x}`, `\${null.x}`],
    ["</th><script>", "&lt;/th&gt;&lt;script&gt;"],
    ['" onclick="', "&quot; onclick=&quot;"],
    ["\\u0041\\", "\\u0041\\"],
    ["\u2028&amp;", "\u2028&amp;amp;"],
  ])("prints the label %j as the text that it is", (label, markup) => {
    const [, cells] = evaluated(tablesFile(labelled(edition, label)));
    expect(cells).toContain(`>${markup}</th>`);
  });
});

// Every label of a row in the tables is replaced.
function labelled({ form, source }: EmittedEdition, label: string): EmittedEdition {
  const cell = (one: GridCell) => (one.role === "row" ? { ...one, text: label } : one);
  const tables = form.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
  }));
  return { form: { ...form, tables } satisfies Form, source };
}

// What the exported functions of a file return for a report whose every place holds everything.
function evaluated(file: string): string[] {
  const code = ts.transpile(file.replaceAll(/^import .*$/gm, "").replaceAll("export function", "function"));
  const names = [...file.matchAll(/export function (\w+)/g)].map(([, name]) => name);
  const anything: unknown = new Proxy({}, { get: () => anything });
  const make = new Function("cell", "word", "at", `${code}; return [${names.map((name) => `${name}(at)`)}];`);
  return make(
    () => "",
    () => "",
    anything,
  ) as string[];
}
