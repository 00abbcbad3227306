import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forms } from "@nianbao/form";
import type { Form } from "@nianbao/form/types";
import type { Report } from "@nianbao/types";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { someFindings } from "./fixtures/findings.ts";
import { smallReport } from "./fixtures/report.ts";
import { css, render, renderFragment } from "./index.ts";

const executablePath = inject("chromium");
const pdftotext = inject("pdftotext");
const QUIET = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

describe.skipIf(executablePath === undefined)("in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: QUIET });
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(html: string, width = 1280): Promise<Page> {
    // The page's own policy would keep axe out.
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    await page.setContent(html);
    return page;
  }

  describe.each(forms)("a page of $edition", (form) => {
    const pages: Readonly<Record<string, string>> = {
      plain: render(smallReport(form)),
      "with findings": render(smallReport(form), { findings: someFindings(form) }),
      "with findings in English": render(smallReport(form), { findings: someFindings(form), lang: "en" }),
      "with long numbers": render(withLongNumbers(form)),
    };

    test.each([
      ["plain", 1280],
      ["with findings", 375],
      ["with findings in English", 1280],
    ] as const)("%s, %i pixels wide: no rule of accessibility is broken", async (name, width) => {
      const page = await open(pages[name] as string, width);
      await page.addScriptTag({ content: axe.source });
      const { violations } = (await page.evaluate(
        `axe.run({ resultTypes: ["violations"] })`,
      )) as axe.AxeResults;
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await page.close();
    });

    test.each(Object.keys(pages))("%s: a narrow screen scrolls tables and nothing else", async (name) => {
      const page = await open(pages[name] as string);
      for (const width of [320, 375, 768]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
      await page.close();
    });

    test("text at twice its size is not cut off", async () => {
      const page = await open(pages["plain"] as string);
      await page.addStyleTag({ content: "html { font-size: 200% }" });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(1280);
      expect(await page.evaluate(CUT_OFF)).toEqual([]);
      await page.close();
    });

    test("the skip link shows itself when it has the focus, and leads to the text", async () => {
      const page = await open(pages["plain"] as string);
      await page.keyboard.press("Tab");
      const box = await page.locator(".nianbao-skip").boundingBox();
      expect(box?.height).toBeGreaterThan(20);
      await page.close();
    });

    test("nothing is asked of the network, and nothing runs", async () => {
      const hostile = { ...smallReport(form), title: "<script>document.title = 'ran'</script>" } as Report;
      hostile.preamble = [
        { type: "figure", src: "https://example.org/a.png", alt: "图" },
        { type: "figure", src: "data:image/svg+xml,<svg onload='document.title=1'/>", alt: "图" },
      ];
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(render(hostile))}`);
      expect(await page.title()).toBe(hostile.title);
      expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
      await page.close();
    });

    test("a fragment does not change the page around it", async () => {
      const host = `<body style="margin:0"><h2 id="own">标题</h2><table><tr><td>1</td></tr></table>`;
      const before = await open(host);
      const after = await open(`<style>${css}</style>${host}<div>${renderFragment(smallReport(form))}</div>`);
      expect(await after.evaluate(LOOK)).toEqual(await before.evaluate(LOOK));
      await before.close();
      await after.close();
    });

    test.each(["plain", "gbt9704"] as const)(
      "printed %s, no table is wider than the sheet",
      async (print) => {
        const page = await open(render(withLongNumbers(form), { print }));
        await page.emulateMedia({ media: "print" });
        // The type area of A4: 174 mm between the margins of the plain profile, 156 mm in the other.
        await page.setViewportSize({ width: print === "plain" ? 658 : 590, height: 900 });
        expect(await page.evaluate(CUT_OFF)).toEqual([]);
        await page.close();
      },
    );

    test.skipIf(pdftotext === undefined).each(["plain", "gbt9704"] as const)(
      "printed %s, every number and every label is on paper",
      async (print) => {
        const folder = mkdtempSync(join(tmpdir(), "nianbao-html-"));
        const page = await open(render(withTellingNumbers(form), { print }));
        const path = join(folder, "page.pdf");
        await page.pdf({ path, preferCSSPageSize: true });
        await page.close();
        const text = execFileSync(pdftotext as string, [path, "-"], { encoding: "utf8" }).replaceAll(
          /\s/g,
          "",
        );
        rmSync(folder, { recursive: true });
        const numbers = form.cells.map((_, index) => String(10_000 + index));
        expect(numbers.filter((number) => !text.includes(number))).toEqual([]);
        const headings = form.sections.map(({ heading }) => heading);
        expect(headings.filter((heading) => !text.includes(heading))).toEqual([]);
      },
    );
  });
});

// Boxes whose content is wider than themselves; what scrolls is meant to be.
const CUT_OFF = `[...document.querySelectorAll(".nianbao *")]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
  .filter((one) => getComputedStyle(one).overflowX !== "auto" && getComputedStyle(one).display !== "inline")
  .map((one) => one.outerHTML.slice(0, 80))`;

const LOOK = `["h2", "table", "td", "body"].map((name) => {
  const { color, font, margin, padding, border, textIndent, textAlign } = getComputedStyle(document.querySelector(name));
  return [color, font, margin, padding, border, textIndent, textAlign];
})`;

function withLongNumbers(form: Form): Report {
  return withNumbers(form, () => Number.MAX_SAFE_INTEGER);
}

function withTellingNumbers(form: Form): Report {
  return withNumbers(form, (index) => 10_000 + index);
}

function withNumbers(form: Form, number: (index: number) => number): Report {
  const report = smallReport(form);
  let index = 0;
  const paths = new Map(form.cells.map(({ path }) => [path, number(index++)]));
  const fill = (value: unknown, path: string): unknown => {
    if (paths.has(path)) return paths.get(path);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, `${path}/${key}`)]));
  };
  return fill(report, "") as Report;
}
