import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COMMON_OPTIONS } from "./command.ts";
import { commands } from "./commands.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** What the README says under a heading. */
function section(heading: string): string {
  return readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
}

test.each(Object.keys(COMMON_OPTIONS))("the option --%s, which all commands share, is explained", (name) => {
  expect(section("What all commands share")).toContain(`\`--${name}`);
});

// That what is shown there is what the commands print is tested with all documents.
describe.each(Object.entries(commands))("%s", (name, { load }) => {
  test("is shown with its usage and an example", () => {
    const runs = [...section(name).matchAll(/^npx nianbao (\w+) (.*)$/gm)].filter(
      ([, word]) => word === name,
    );
    const isUsage = ([, , words = ""]: RegExpMatchArray) => words.startsWith("--help");
    expect(runs.filter(isUsage)).toHaveLength(1);
    expect(runs.some((run) => !isUsage(run))).toBe(true);
  });

  test("has every option explained, and no other", async () => {
    const { options } = await load();
    const known = Object.keys({ ...options, ...COMMON_OPTIONS });
    const usage = /^Usage: [\s\S]*?^```$/m.exec(section(name))?.[0] ?? "";
    const explained = [...usage.matchAll(/^ {2}(?:-\w, | {4})--([\w-]+)/gm)].map(([, option]) => option);
    expect(explained).toEqual(Object.keys(options));
    const mentioned = [...section(name).matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, option]) => option);
    expect(mentioned.filter((option) => !known.includes(option ?? ""))).toEqual([]);
  });
});
