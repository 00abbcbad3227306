import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { forms } from "@nianbao/form";
import type { Form } from "@nianbao/form/types";
import { build, type Rollup } from "vite";
import { describe, expect, test } from "vitest";
import { smallReport } from "./fixtures/report.ts";
import { render, renderFragment } from "./index.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entryOf = (form: Form) => file(`./generated/${form.edition}/index.ts`);

describe.each(forms)("the entry of $edition alone", { timeout: 60_000 }, (form) => {
  test("renders what the whole package renders, and no other edition", async () => {
    const entry = await import(entryOf(form));
    const report = smallReport(form);
    expect(entry.render(report)).toBe(render(report));
    expect(entry.renderFragment(report, { title: false })).toBe(renderFragment(report, { title: false }));
    expect(() => entry.render({ ...report, edition: "1999" })).toThrow(`已知的有：${form.edition}。`);
  });

  test("is at most 10 KB when it is minified and gzipped", async () => {
    expect(gzipSync(await bundle(entryOf(form)), { level: 9 }).length).toBeLessThanOrEqual(10 * 1024);
  });

  test("carries the labels of no other edition, and nothing of Node", async () => {
    const code = await bundle(entryOf(form));
    const labelsOf = (one: Form) =>
      one.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text ?? "")));
    const own = new Set(labelsOf(form));
    const foreign = forms
      .flatMap(labelsOf)
      .filter((label) => !own.has(label) && ![...own].some((one) => one.includes(label)));
    expect(foreign.filter((label) => code.includes(label))).toEqual([]);
    expect(code).not.toMatch(/node:|document\.|window\.|process\./);
  });
});

test("the README names every variable of the style sheet", () => {
  const readme = readFileSync(file("../README.md"), "utf8");
  const css = readFileSync(file("./styles/article.ts"), "utf8");
  const variables = [...css.matchAll(/^(--nianbao-[a-z-]+):/gm)].map(([, name]) => name as string);
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["@nianbao/source"] },
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, preserveEntrySignatures: "strict" },
    },
  })) as Rollup.RollupOutput;
  return built.output.map((one) => ("code" in one ? one.code : "")).join("");
}
