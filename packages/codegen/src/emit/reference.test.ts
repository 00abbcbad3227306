import { fileURLToPath } from "node:url";
import type { Field, ObjectShape } from "@nianbao/form/types";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../editions.ts";
import type { EmitInput, EmittedEdition } from "./emitter.ts";
import { emitReference } from "./reference.ts";

const input = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url)));

describe.each(input.editions)("the reference of $form.edition", (edition) => {
  const { form } = edition;
  const pages = pagesOf(input, form.edition);

  test("is an entrance, a page a section, and what they share", () => {
    const keys = form.sections.map(({ key }) => key);
    expect([...pages.keys()]).toEqual(["README", ...keys, "definitions", "equations"]);
  });

  test("describes every number once, with its labels, unit, path and address", () => {
    for (const { id, path, labels, address, unit, table } of form.cells) {
      const rows = [...pages.values()].join("\n").match(new RegExp(`^.*<a id="${id}"></a>.*$`, "gm")) ?? [];
      expect(rows, path).toHaveLength(1);
      expect(pages.get(table.slice(1)), path).toContain(rows[0]);
      for (const said of [...labels, `\`${path}\``, address, typeof unit === "string" ? unit : unit.from])
        expect(unescaped(rows[0] ?? ""), path).toContain(said);
    }
  });

  test("has a place to link to for everything that a finding may point to", () => {
    const text = [...pages.values()].join("\n");
    const missing = pathsBelow(form.root, "")
      .filter((path) => !form.sections.some((section) => section.path === path))
      .filter((path) => text.split(`<a id="${path.slice(1).replaceAll("/", "-")}"></a>`).length !== 2);
    expect(missing).toEqual([]);
  });

  test("writes out every equation in addresses", () => {
    const rows = pages.get("equations")?.match(/^\| \[.*\]\(.*\) \| .* = .* \|$/gm);
    expect(rows).toHaveLength(form.equations.length);
  });

  test.each([
    [
      "<script>alert(1)</script>",
      "\\<script\\>alert(1)\\</script\\>",
      "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
    ["a | b", "a \\| b", "a | b"],
    ["[x](y)", "\\[x\\](y)", "[x](y)"],
    ["two\n\nlines", "two lines", "two lines"],
  ])("shows the label %j as the text that it is", (label, inMarkdown, inHtml) => {
    const hostile = pagesOf({ ...input, editions: [relabelled(edition, label)] }, form.edition);
    expect(hostile.get("requests")).toContain(`**${inMarkdown}**`);
    expect(hostile.get("requests")).toContain(`>${inHtml}<br>`);
  });
});

test("an address is that of the official table, counted by hand", () => {
  // 表三：三行表头在第3至5行，“本年新收”在第6行；标签占三列，“总计”是第十列。
  expect(pagesOf(input, "2021").get("requests")).toContain('title="/requests/received/total">J6</a>');
  expect(pagesOf(input, "2021").get("requests")).toContain("第三部分!D6:J6");
});

function pagesOf(from: EmitInput, edition: string): Map<string, string> {
  const folder = `docs/reference/${edition}/`;
  const files = [...(emitReference(from) as Map<string, string>)].filter(([path]) => path.startsWith(folder));
  return new Map(files.map(([path, text]) => [path.slice(folder.length, -".md".length), text]));
}

function pathsBelow(shape: ObjectShape, path: string): string[] {
  return shape.fields.flatMap((field) => {
    const here = `${path}/${field.key}`;
    return field.shape.type === "object" ? [here, ...pathsBelow(field.shape, here)] : [here];
  });
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, "$1");
}

// The labels of the first row of 表三, in its fields and in its grid.
function relabelled({ form, source }: EmittedEdition, label: string): EmittedEdition {
  const path = "/requests/received";
  const renamed = (field: Field): Field => (field.key === "received" ? { ...field, title: label } : field);
  const fields = form.root.fields.map((field) =>
    field.key === "requests" && field.shape.type === "object"
      ? { ...field, shape: { ...field.shape, fields: field.shape.fields.map(renamed) } }
      : field,
  );
  const tables = form.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.role === "row" && cell.path === path ? { ...cell, text: label } : cell,
      ),
    })),
  }));
  return { form: { ...form, tables, root: { ...form.root, fields } }, source };
}
