import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Project, type SourceFile, ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileEditions, generate } from "./index.ts";
import { ours, root, Workplace } from "./testing/workplace.ts";

const place = new Workplace();
afterAll(() => place.remove());

const made = generate(ours);

test("the same schemas give the same bytes, wherever they stand", async () => {
  expect([...(await generate(place.copySchemas("elsewhere")))]).toEqual([...(await made)]);
});

test("there is no generated file that nothing makes", async () => {
  const found = readdirSync(join(root, "packages")).flatMap((folder) => {
    const generated = join("packages", folder, "src/generated");
    return filesBelow(join(root, generated)).map((file) => join(generated, file).replaceAll("\\", "/"));
  });
  expect(found.sort()).toEqual(
    [...(await made).keys()].filter((path) => path.startsWith("packages/")).sort(),
  );
});

test("every file says where it comes from, and how to make it again", async () => {
  for (const [path, text] of await made)
    if (!path.endsWith(".json"))
      expect(text.split("\n", 1)[0], path).toMatch(
        /^(\/\/ |<!-- )Generated from schemas\S* by "npm run generate"\. Do not edit\.( -->)?$/,
      );
});

test("no source has a line so long that the compiler is slow to emit it", async () => {
  const long = [...(await made)].filter(([, text]) => text.split("\n").some((line) => line.length > 4000));
  expect(long.map(([path]) => path)).toEqual([]);
});

// Whatever a label holds, it stays a label.
const HOSTILE = "*/ ` $" + "{1} \\ ' \" </script> <!-- | # \u2028\u2029 \r\n //";

describe("labels that look like code", () => {
  let folder: string;
  let sources: SourceFile[];
  let files: Map<string, string>;

  beforeAll(async () => {
    folder = place.copySchemas("hostile");
    const edition = join(folder, "annual-report/2021");
    // What stands beside a schema may speak of its labels.
    for (const name of readdirSync(edition))
      if (name !== "schema.json") rmSync(join(edition, name), { recursive: true });
    place.edit("hostile/schemas/annual-report/2021/schema.json", (text) =>
      JSON.stringify(hostile(JSON.parse(text))),
    );
    files = await generate(folder);
    const project = new Project({ useInMemoryFileSystem: true });
    sources = [...files]
      .filter(([path]) => path.endsWith(".ts"))
      .map(([path, text]) => project.createSourceFile(path, text));
  });

  test("are in the form as they stand in the schema", () => {
    const cell = compileEditions(folder).editions.find(({ form }) => form.edition === "2021")?.form.cells[0];
    expect(cell?.labels).toEqual([`规章${HOSTILE}`, `本年制发件数${HOSTILE}`]);
  });

  test("give sources without a fault of syntax", () => {
    expect(sources.length).toBeGreaterThan(20);
    const faults = sources.flatMap((source) =>
      syntaxFaults(source).map((message) => `${source.getFilePath()}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  test("become texts, never a part of the program", () => {
    const evaluated = sources.flatMap((source) =>
      nodesBelow(source.compilerNode)
        .filter((node) => ts.isTemplateSpan(node) && ts.isNumericLiteral(node.expression))
        .map((node) => `${source.getFilePath()}: ${node.getText().slice(0, 80)}`),
    );
    expect(evaluated).toEqual([]);
  });

  test("give JSON and Markdown that hold together", () => {
    for (const [path, text] of files) {
      if (path.endsWith(".json")) expect(() => JSON.parse(text), path).not.toThrow();
      if (path.endsWith("2021.md")) {
        const rows = text.split("\n").filter((line) => line.startsWith("|"));
        expect(rows.filter((row) => !row.endsWith("|"))).toEqual([]);
        expect(text).not.toContain("</script>");
      }
    }
  });
});

function hostile(node: unknown, key = ""): unknown {
  const texts = ["title", "description", "x-en", "x-note", "x-corner", "x-group", "clause"];
  if (typeof node === "string" && texts.includes(key)) return node + HOSTILE;
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => hostile(item));
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, hostile(value, name)]));
}

function nodesBelow(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const walk = (each: ts.Node): void => {
    nodes.push(each);
    ts.forEachChild(each, walk);
  };
  walk(node);
  return nodes;
}

// Only the parser knows these; a type check would need every package.
function syntaxFaults(source: SourceFile): string[] {
  const { parseDiagnostics } = source.compilerNode as unknown as {
    parseDiagnostics: { start: number; messageText: string }[];
  };
  return parseDiagnostics.map(
    ({ start, messageText }) => `${messageText} at ${source.getFullText().slice(start, start + 40)}`,
  );
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}
