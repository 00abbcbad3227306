import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson, type Form, formOf, numberAt, setAt, valueAt } from "@nianbao/form";
import { render as renderOfficial } from "@nianbao/html";
import type { Draft, Finding, Verdict } from "@nianbao/types";
import { type ValidateOptions, validate as validateOfficial } from "@nianbao/validator";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
// @boundaries-ignore: the command publishes nothing to import
import { profilesIn } from "../../../cli/src/doctor/profiles.ts";
// @boundaries-ignore: the same changes as the validator's own tests make
import { spoilt } from "../../../validator/test-changes.ts";
import { arbitraryReport } from "../arbitrary/report.ts";
import { type Said, VendorProject } from "./vendor-project.ts";

// A vendor adds to an edition of the form without touching it, with nothing but what is published.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const profile = JSON.parse(readFileSync(here("profile.json"), "utf8"));
const officialForm = formOf(profile.extends.edition) as Form;
const project = new VendorProject(here("profile.json"), here("program.ts"));
afterAll(() => project.remove());

type Json = Record<string, unknown>;

/** What is generated, as a program without types sees it. */
interface Generated {
  readonly form: Form;
  readonly added: readonly string[];
  readonly profile: Json;
  readonly official: (report: unknown) => Json;
  readonly validate: (report: unknown, options?: ValidateOptions) => Verdict;
  readonly render: (report: unknown) => string;
  readonly write: (report: unknown) => Promise<Uint8Array>;
  readonly blank: () => Promise<Uint8Array>;
  readonly read: (bytes: Uint8Array) => { report: Json | null; findings: readonly Finding[] };
}

let generated: Said;
let compiled: Said;
let vendor: Generated;
let reports: fc.Arbitrary<Json>;
let bases: readonly Json[];

beforeAll(async () => {
  expect(VendorProject.build()).toEqual({ status: 0, stdout: "", stderr: "" });
  generated = project.generate();
  compiled = project.compile({ module: "nodenext" });
  vendor = await project.import<Generated>("generated/index.js");
  reports = arbitraryReport(vendor.form);
  bases = fc.sample(reports, { numRuns: 8, seed: 7 });
});

test("the published generator makes everything of the profile, and says so once", () => {
  expect(generated).toMatchObject({ status: 0, stderr: "" });
  const made = generated.stdout.trimEnd().split("\n");
  expect(made.at(-1)).toBe(`${made.length - 1} files changed.`);
  expect(project.generate().stdout).toBe("Nothing changed.\n");
});

test("what it made type-checks with a program that uses it, as strictly as one may ask", () => {
  expect(compiled).toEqual({ status: 0, stdout: "", stderr: "" });
  const bundler = project.compile({ module: "esnext", moduleResolution: "bundler" });
  expect(bundler).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("it imports nothing but what the packages publish", () => {
  const files = generated.stdout.split("\n").filter((file) => file.endsWith(".ts"));
  const imported = files.flatMap((file) => {
    const text = readFileSync(join(project.folder, "generated", file), "utf8");
    return [...text.matchAll(/^(?:import|export)\b.* from "([^"]+)";$/gm)].map(([, name]) => name as string);
  });
  const outside = [...new Set(imported)].filter((name) => !/^\.\.?\//.test(name)).sort();
  expect(outside).toEqual([
    "@nianbao/findings",
    "@nianbao/form/labels",
    "@nianbao/form/profile",
    "@nianbao/form/types",
    "@nianbao/html/profile",
    "@nianbao/types",
    "@nianbao/validator/profile",
    "@nianbao/xlsx/profile",
  ]);
});

test("a report says which profile and version it follows, near the top", () => {
  const keys = vendor.form.root.fields.map(({ key }) => key);
  expect(keys.slice(0, 4)).toEqual(["edition", "schemaVersion", "profile", "$schema"]);
  const [report] = bases;
  expect(report?.["profile"]).toEqual({ name: "two-rivers", version: "3.2.1" });
  const other = { ...report, profile: { name: "two-rivers", version: "3.2.0" } };
  expect(errors(vendor.validate(other, { text: false }))).toEqual(["wrong-type /profile/version"]);
});

test("without what the profile adds, any report of it is one that the official validator accepts", () => {
  fc.assert(
    fc.property(reports, (report) => {
      const part = vendor.official(report);
      expect(validateOfficial(part, { text: false })).toMatchObject({ valid: true });
      expect(canonicalJson(part, officialForm)).toBe(JSON.stringify(part));
    }),
    { numRuns: 40 },
  );
});

test("what is found in the official part is what the official validator finds there", () => {
  const changed = fc.constantFrom(...bases).chain(spoilt);
  fc.assert(
    fc.property(changed, fc.option(changed), fc.boolean(), (report, previous, text) => {
      // Of another edition nothing is judged, and each validator says which ones it knows.
      fc.pre(["edition", "schemaVersion"].every((key) => report[key] === bases[0]?.[key]));
      const ours = vendor.validate(report, { previous, text });
      const theirs = validateOfficial(vendor.official(report), {
        previous: previous && vendor.official(previous),
        text,
      });
      expect(ours.findings.filter(isOfficial)).toEqual(theirs.findings);
    }),
    { numRuns: 1500 },
  );
});

test("a text of the profile does not fill a section of the edition", () => {
  const report = valid();
  for (const { path } of officialForm.sections[0]?.narratives ?? []) setAt(report, path, []);
  setAt(report, "/overview/training", [{ type: "paragraph", text: "组织培训两次。" }]);
  const found = vendor.validate(report).findings.filter(({ code }) => code === "section-empty");
  expect(found.map(({ path }) => path)).toContain("/overview");
});

test("an added row enters no official sum, and its own total is judged like any other", () => {
  const wrong = valid();
  const path = "/requests/outcomes/refused/drafts/naturalPersons";
  setAt(wrong, path, (numberAt(wrong, path) ?? 0) + 5);
  expect(errors(vendor.validate(wrong, { text: false }))).toEqual([
    "applicant-total /requests/outcomes/refused/drafts/total",
  ]);
});

test("a local rule is judged, and its finding is said in both languages", () => {
  const wrong = valid();
  const path = "/interpretations/higher/total";
  setAt(wrong, path, (numberAt(wrong, path) ?? 0) + 3);
  const [actual, expected] = [numberAt(wrong, path), (numberAt(wrong, path) ?? 0) - 3];
  const [chinese] = vendor
    .validate(wrong, { text: false })
    .findings.filter(({ severity }) => severity === "error");
  const [english] = vendor
    .validate(wrong, { text: false, lang: "en" })
    .findings.filter(({ severity }) => severity === "error");
  expect(chinese).toMatchObject({
    code: "two-rivers-ways",
    path,
    expected,
    actual,
    source: "填报说明第四条",
  });
  expect(chinese?.message).toBe(`上级文件 / 总计应为${expected}，实为${actual}。`);
  expect(english?.message).toBe(`Documents of higher organs / Total: ${expected}, not ${actual}.`);
});

test("a local rule between rows says both its sides", () => {
  const wrong = valid();
  for (const column of ["naturalPersons", "total"]) {
    const path = `/requests/outcomes/online/${column}`;
    setAt(wrong, path, (numberAt(wrong, path) ?? 0) + 1);
  }
  const found = vendor
    .validate(wrong, { text: false })
    .findings.filter(({ code }) => String(code) === "two-rivers-by-way");
  expect(found.map(({ path }) => path)).toEqual([
    "/requests/outcomes/online/naturalPersons",
    "/requests/outcomes/online/total",
  ]);
  expect(found[0]?.message).toBe(
    "三、本年度办理结果 / 其中：网上“提供” & <邮件> / 自然人：“三、本年度办理结果 / 其中：网上“提供” & <邮件> / 自然人”加“三、本年度办理结果 / 其中：邮寄提供 / 自然人”应等于“三、本年度办理结果 / （一）予以公开 / 自然人”。",
  );
});

test("the page shows every official heading, label and number as the official page does, and then the profile's own", () => {
  for (const report of bases) {
    const page = vendor.render(report);
    const officialPage = renderOfficial(vendor.official(report) as unknown as Draft);
    const cells = cellsIn(page);
    for (const [id, value] of cellsIn(officialPage)) expect(cells.get(id), id).toBe(value);
    const own = headings(page);
    expect(own.slice(0, 6)).toEqual(headings(officialPage));
    expect(own.slice(6)).toEqual(["七、政策解读情况", "八、下一年度安排"]);
    for (const { id, path } of vendor.form.cells)
      expect(cells.get(id), path).toBe(String(valueAt(report, path)));
  }
});

test("a workbook comes back as the report that it holds", async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (report) => {
      const back = vendor.read(await vendor.write(report));
      expect(canonicalJson(back.report, vendor.form)).toBe(canonicalJson(report, vendor.form));
    }),
    { numRuns: 10 },
  );
});

test("a blank workbook names the profile, and holds a place for every number", async () => {
  const { report } = vendor.read(await vendor.blank());
  expect(report?.["profile"]).toEqual({ name: "two-rivers", version: "3.2.1" });
  for (const { path } of vendor.form.cells) expect(valueAt(report, path), path).toBeNull();
});

test("what is generated says which released schema it extends", () => {
  const index = readFileSync(here("../../../../schemas/released/index.json"), "utf8");
  const { versions } = JSON.parse(index) as {
    versions: { edition: string; version: string; sha256: string }[];
  };
  const { edition, schemaVersion } = profile.extends;
  const entry = versions.find((one) => one.edition === edition && one.version === schemaVersion);
  expect(vendor.profile["extends"]).toEqual({ edition, schemaVersion, sha256: entry?.sha256 });
});

test("what is generated says by which version, which is how `nianbao doctor` knows it", () => {
  const { version } = JSON.parse(readFileSync(here("../../../codegen/package.json"), "utf8"));
  expect(profilesIn(project.folder)).toEqual([{ name: "two-rivers 3.2.1", location: "generated", version }]);
});

test("what is generated says from what, which is how `nianbao doctor` knows that the profile has changed", () => {
  const file = join(project.folder, "profile.json");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, JSON.stringify(profile));
  expect(profilesIn(project.folder)[0]).not.toHaveProperty("changed");
  writeFileSync(file, text.replace("3.2.1", "3.2.2"));
  expect(profilesIn(project.folder)).toMatchObject([{ name: "two-rivers 3.2.1", changed: "profile.json" }]);
  writeFileSync(file, text);
});

function valid(): Json {
  const report = structuredClone(bases[0]) as Json;
  expect(errors(vendor.validate(report, { text: false }))).toEqual([]);
  return report;
}

function errors({ findings }: Verdict): string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path}`);
}

function isOfficial({ code, path }: Finding): boolean {
  const isAdded = vendor.added.some((place) => `${path}/`.startsWith(`${place}/`));
  return !isAdded && !code.startsWith(`${profile.name}-`);
}

function cellsIn(page: string): Map<string, string> {
  return new Map(
    [...page.matchAll(/<td id="([^"]+)"[^>]*>([^<]*)<\/td>/g)].map(
      ([, id, value]) => [id, value] as [string, string],
    ),
  );
}

function headings(page: string): string[] {
  return [...page.matchAll(/<h2 id="[^"-]+">([^<]*)<\/h2>/g)].map(([, text]) => text as string);
}
