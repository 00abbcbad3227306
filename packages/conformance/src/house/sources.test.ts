import { expect, test } from "vitest";
import { handWritten, imports, nodePackages, siblings } from "./workspace.ts";

test("no runtime code names an edition", () => {
  const runtime = handWritten.filter(({ folder }) => !["codegen", "bench"].includes(folder));
  const naming = runtime.filter(({ text }) => /["'`](2019|2021)["'`]/.test(withoutComments(text)));
  expect(naming.map(({ path }) => path)).toEqual([]);
});

test("what runs in a browser imports nothing of Node", () => {
  const browser = handWritten.filter(({ folder }) => !nodePackages.includes(folder));
  expect(offences(browser, (_, name) => name.startsWith("node:"))).toEqual([]);
});

test("siblings do not import each other", () => {
  const rows = handWritten.filter(({ folder }) => siblings.includes(folder));
  expect(
    offences(rows, (folder, name) => siblings.some((each) => each !== folder && isOf(name, each))),
  ).toEqual([]);
});

test("index.ts only re-exports", () => {
  const indexes = handWritten.filter(({ path }) => /packages\/\w+\/src\/index\.ts$/.test(path));
  const own = /^\s*(export\s+)?(default|async|function|const|let|class|interface|type\s+\w+\s*[=<])\b/m;
  expect(indexes.filter(({ text }) => own.test(text)).map(({ path }) => path)).toEqual([]);
});

function offences(
  sources: typeof handWritten,
  isOffence: (folder: string, name: string) => boolean,
): string[] {
  return sources.flatMap((source) =>
    imports(source)
      .filter((name) => isOffence(source.folder, name))
      .map((name) => `${source.path} imports ${name}`),
  );
}

function isOf(name: string, folder: string): boolean {
  return name === `@nianbao/${folder}` || name.startsWith(`@nianbao/${folder}/`);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}
