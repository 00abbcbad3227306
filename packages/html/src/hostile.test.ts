import { forms, valueAt } from "@nianbao/form";
import type { Form } from "@nianbao/form/types";
import type { Report } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
// @boundaries-ignore: arbitrary reports are for the tests of every package
import { arbitraryReport } from "../../conformance/src/arbitrary/report.ts";
import { someFindings } from "./fixtures/findings.ts";
import { attributeOf, byId, dataOf, type Element, elementsOf, parsePage, textOf } from "./fixtures/page.ts";
import { smallReport } from "./fixtures/report.ts";
import { render } from "./index.ts";
import type { Narrative } from "./narrative.ts";

const RUNS = { numRuns: 60 };

describe.each(forms)("whatever a report of $edition says", { timeout: 60_000 }, (form) => {
  const reports = arbitraryReport(form) as unknown as fc.Arbitrary<Report>;

  test("the block of data gives the report back", () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(dataOf(parsePage(render(report)))).toEqual(report);
      }),
      RUNS,
    );
  });

  test("each text stands in its place as it is", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const page = parsePage(render(report));
        expect(titlesOf(page)).toEqual(report.title === "" ? [] : [shown(report.title)]);
        for (const { path } of [{ path: "/preamble" }, ...form.sections.flatMap((one) => one.narratives)])
          for (const [index, block] of narrativeAt(report, path).entries())
            if (block.type === "paragraph" || block.type === "heading")
              expect(textOf(byId(page, `${idOf(path)}-${index}`))).toBe(shown(block.text));
      }),
      RUNS,
    );
  });

  test("no element and no attribute comes of it", () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(skeleton(render(report))).toEqual(skeleton(render(withPlainTexts(report))));
      }),
      RUNS,
    );
  });

  test("nothing is loaded from elsewhere, nothing runs, and no link leads to a script", () => {
    fc.assert(
      fc.property(reports, fc.array(address, { maxLength: 5 }), (report, addresses) => {
        report.preamble = addresses.map((src) => ({ type: "figure", src, alt: "图" }));
        expectHarmless(render(report));
      }),
      RUNS,
    );
  });

  test("findings bring no markup along either", () => {
    const evil = `"><script>alert(1)</script>`;
    const findings = someFindings(form).map((one) => ({ ...one, label: evil, message: evil, waived: evil }));
    const page = render(smallReport(form), { findings, meta: { [evil]: evil }, styles: "</style><b>" });
    expectHarmless(page);
    expect(elementsOf(parsePage(page), "b")).toEqual([]);
  });
});

describe.each(forms)("single characters in $edition", { timeout: 60_000 }, (form) => {
  test.each([
    ["\0", "␀"],
    ["\u0007", "␇"],
    ["\r", "\r"],
    ["\r\n", "\r\n"],
    ["\f\t\n", "\f\t\n"],
    ["\ud800", "\ud800"],
    ["😀", "😀"],
    ["&amp;&#0;", "&amp;&#0;"],
    ["<b", "<b"],
    ["<!--<script ", "<!--<script "],
    ["&lt", "&lt"],
    ["> id=x", "> id=x"],
    ['" id="requests-received-total"', '" id="requests-received-total"'],
    ["\u2028", "\u2028"],
  ])("%j shows as %j and is kept", (text, expected) => {
    const report = smallReport(form);
    report.preamble = [{ type: "paragraph", text }];
    const page = parsePage(render(report));
    expect(textOf(byId(page, "preamble-0"))).toBe(expected);
    expect(dataOf(page)).toEqual(report);
    expect(textOf(byId(page, "nianbao-report"))).not.toMatch(/[<>&\u2028\u2029]/);
    expect(attributeOf(figureOf(text, form), "alt")).toBe(expected);
  });

  test("the block of data holds no character that could end it or break a reader", () => {
    const report = smallReport(form);
    report.preamble = [{ type: "paragraph", text: "</script><!--\u2028\u2029&\ud800" }];
    const [, data] = /<script type="application\/json" id="nianbao-report">(.*?)<\/script>/s.exec(
      render(report),
    ) as unknown as [string, string];
    expect(data).toContain("\\u003c/script\\u003e\\u003c!--\\u2028\\u2029\\u0026\\ud800");
    expect(data).not.toMatch(/[<>&\u2028\u2029\ud800-\udfff]/);
  });

  test("keys that the form lacks are kept in the data, `__proto__` too", () => {
    const json = `{"__proto__":{"a":1},"</script>":[true,null,{}],"x":-1.5e-7}`;
    const report = { ...smallReport(form), extra: JSON.parse(json) };
    const data = dataOf(parsePage(render(report as Report))) as { extra: unknown };
    expect(JSON.stringify(data.extra)).toBe(JSON.stringify(JSON.parse(json)));
  });

  test("a million characters, most of which are written otherwise, are no trouble", () => {
    const report = smallReport(form);
    const times = 350_000;
    report.preamble = [{ type: "paragraph", text: "<长>".repeat(times) }];
    const [shown, data] = ["&lt;长&gt;", "\\u003c长\\u003e"];
    expect(render(report).length).toBeGreaterThan(times * (shown.length + data.length));
  });
});

const address = fc.oneof(
  fc.constantFrom(
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,PHN2Zz4=",
    'data:image/png;base64,"><script>',
    "data:image/png;base64,AAAA",
    "DATA:image/PNG;base64,AA AA",
    "https://example.org/a.png",
    "//example.org/a.png",
    "a.png",
    "a/b:c.png",
    "#x",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 20 }).map((tail) => `javascript:${tail}`),
  fc.string({ unit: "binary", maxLength: 20 }),
);

function expectHarmless(html: string): void {
  const elements = elementsOf(parsePage(html));
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  expect(scripts.map((one) => attributeOf(one, "type"))).toEqual(["application/json"]);
  const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
  expect(attributes.filter((name) => /^on|^style$|^srcset$|^xlink/.test(name))).toEqual([]);
  const sources = elements.flatMap((one) => attributeOf(one, "src") ?? []);
  expect(sources.filter((src) => !/^data:image\/(png|jpe?g|gif|webp|avif)/i.test(src))).toEqual([]);
  expect(elements.filter(leadsAstray).map((one) => attributeOf(one, "href"))).toEqual([]);
  const loading = ["iframe", "object", "embed", "video", "audio", "source", "form", "base", "svg", "math"];
  expect(elements.filter(({ tagName }) => loading.includes(tagName))).toEqual([]);
}

// A link leads to a page, and only the icon is loaded.
function leadsAstray(element: Element): boolean {
  const href = attributeOf(element, "href");
  if (href === undefined || !URL.canParse(href, "https://example.org/")) return false;
  const allowed = element.tagName === "link" ? ["data:"] : ["http:", "https:"];
  return !allowed.includes(new URL(href, "https://example.org/").protocol);
}

// By hand from the ASCII table: what HTML cannot hold has a picture at the same place of the Control Pictures block.
function shown(text: string): string {
  return [...text]
    .map((character) =>
      character < " " && !"\t\n\f\r".includes(character)
        ? String.fromCharCode(0x2400 + character.charCodeAt(0))
        : character,
    )
    .join("");
}

function figureOf(alt: string, form: Form): Element {
  const report = smallReport(form);
  report.preamble = [{ type: "figure", src: "data:image/png;base64,AAAA", alt }];
  return elementsOf(byId(parsePage(render(report)), "preamble-0"), "img")[0]!;
}

function titlesOf(page: ReturnType<typeof parsePage>): string[] {
  return elementsOf(page, "h1").map(textOf);
}

function narrativeAt(report: Report, path: string): Narrative {
  return valueAt(report, path) as Narrative;
}

function idOf(path: string): string {
  return path.slice(1).replaceAll("/", "-");
}

// Names of elements and attributes, and those values that are ours.
function skeleton(html: string): string[] {
  const own = new Set(["id", "class", "role", "scope", "headers", "rowspan", "colspan", "name", "type"]);
  return elementsOf(parsePage(html)).map(
    ({ tagName, attrs }) =>
      `${tagName} ${attrs.map(({ name, value }) => (own.has(name) ? `${name}=${value}` : name)).join(" ")}`,
  );
}

// Texts that are there stay there; an address decides whether a picture is one, and a date is marked up.
function withPlainTexts(report: Report): Report {
  const kept = new Set(["edition", "type", "src", "publishedOn", "from", "to"]);
  return JSON.parse(
    JSON.stringify(report, (key, value) =>
      typeof value === "string" && value !== "" && !kept.has(key) ? "字" : value,
    ),
  );
}
