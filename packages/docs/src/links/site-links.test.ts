import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deadLinks } from "./site-links.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-site-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a page or an anchor that is not there is dead", () => {
  mkdirSync(join(folder, "below"));
  writeFileSync(
    join(folder, "index.html"),
    '<a href="/docs/below/">1</a><a href="/docs/below/#a">2</a><a href="/docs/b.html">3</a>',
  );
  writeFileSync(
    join(folder, "below/index.html"),
    '<p id="b"><a href="#b">4</a><a href="../index.html">5</a><a href="#c">6</a><img src="https://example.org/i.png">',
  );
  expect(deadLinks(folder, "/docs/")).toEqual([
    "index.html: /docs/below/#a",
    "index.html: /docs/b.html",
    "below/index.html: #c",
    "below/index.html: https://example.org/i.png",
  ]);
});

// It takes a minute, so every change need not wait for it.
test.runIf(process.env["CI"] === "true")(
  "the site can be built below a path, and no link in it is dead",
  () => {
    const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
    execFileSync(process.execPath, [main, "--base", "/nianbao/", "--out", folder], { stdio: "pipe" });
    expect(deadLinks(folder, "/nianbao/")).toEqual([]);
    const decision = readFileSync(join(folder, "decisions/site.html"), "utf8");
    expect(decision, "what looks like a template is text").toContain("{{ 1 + 1 }}");
    const finding = readFileSync(join(folder, "reference/findings/not-carried.html"), "utf8");
    expect(finding, "what looks like an attribute is text").toContain("没有带入。{reason}");
  },
  600_000,
);
