import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileEditions } from "@nianbao/codegen";
import { blankReport, canonicalJson, type Form, numberAt, setAt, valueAt } from "@nianbao/form";
import type { Finding } from "@nianbao/types";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NEXT, writeNextEdition } from "./next-edition.ts";
import { type Said, Scratch } from "./scratch.ts";

// A new edition is one folder: no line of any package changes for it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const ours = fileURLToPath(new URL("../../../../schemas", import.meta.url));
const base = compileEditions(ours).editions.at(-1)?.form as Form;
const scratch = new Scratch();
afterAll(() => scratch.remove());

let form: Form;
let report: Record<string, unknown>;
let generated: Said;
let built: Said;

beforeAll(() => {
  expect(scratch.buildGenerator()).toMatchObject({ status: 0, stdout: "" });
  writeNextEdition(scratch.schemas, base.edition);
  form = compileEditions(scratch.schemas).editions.at(-1)?.form as Form;
  generated = scratch.generate();
  built = scratch.build("schema", "validator", "reports", "html", "xlsx", "import", "cli");
  report = filled(form, NEXT.year);
  put("report.json", report);
});

test("the published generator makes everything of the new edition", () => {
  expect(generated).toMatchObject({ status: 0, stderr: "" });
  for (const name of ["types", "form", "schema", "validator", "reports", "html", "xlsx", "import"])
    expect(generated.stdout).toContain(`packages/${name}/src/generated/${NEXT.edition}/`);
  expect(scratch.generate().stdout).toBe("Nothing changed.\n");
});

test("what it made type-checks with the packages as they are", () => {
  expect(built).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("the edition before ends where the new one begins, and its schema is untouched", () => {
  expect(codes(validate(filled(form, NEXT.year - 1)))).toEqual(["edition-year-mismatch"]);
  const schema = `annual-report/${base.edition}/schema.json`;
  expect(readFileSync(join(scratch.schemas, schema), "utf8")).toBe(readFileSync(join(ours, schema), "utf8"));
});

test("a report is valid, and `fill` agrees with its totals", () => {
  expect(validate(report)).toMatchObject({ valid: true, complete: true, consistent: true });
  const drafted = structuredClone(report);
  for (const { path, total } of form.cells) if (total) setAt(drafted, path, null);
  put("draft.json", drafted);
  expect(canonical(json("fill", "draft.json", "--json")["report"])).toBe(canonical(report));
});

test("a wrong number in the new row is found, and called by its label", () => {
  const wrong = structuredClone(report);
  const path = `${NEXT.added.path}/naturalPersons`;
  setAt(wrong, path, (numberAt(wrong, path) ?? 0) + 5);
  const { findings, diagnosis } = validate(wrong);
  expect(findings.map(({ code, path }) => [code, path])).toEqual([
    ["applicant-total", `${NEXT.added.path}/total`],
    ["outcomes-total", "/requests/outcomes/total/naturalPersons"],
  ]);
  expect(findings[0]?.label).toContain(NEXT.added.title);
  expect(findings[0]?.message).toContain(NEXT.added.title);
  expect(diagnosis).toMatchObject([{ path, suggested: numberAt(report, path) }]);
});

test("a report without the new row lacks it", () => {
  const wanting = structuredClone(report);
  delete (valueAt(wanting, "/requests/outcomes/notProcessed") as Record<string, unknown>)["automated"];
  expect(validate(wanting).findings.map(({ code, path }) => [code, path])).toContainEqual([
    "missing-field",
    NEXT.added.path,
  ]);
});

test("the changed equation is the one that is judged", () => {
  const counted = structuredClone(report);
  const group = "/disputes/reconsideration";
  const pending = numberAt(counted, `${group}/pending`) ?? 0;
  setAt(counted, `${group}/total`, (numberAt(counted, `${group}/total`) ?? 0) + pending);
  expect(validate(counted).findings.map(({ code, path }) => [code, path])).toEqual([
    ["disputes-total", `${group}/total`],
  ]);
});

test("the page shows the new row, and is read back to the same report", () => {
  expect(scratch.nianbao("render", "report.json", "-o", "page.html", "--force")).toMatchObject({ status: 0 });
  const page = text("page.html");
  expect(page).toContain(escaped(NEXT.added.title));
  expect(page).toContain(escaped(NEXT.moved.title));
  expect(page).not.toContain(NEXT.moved.oldTitle);
  expect(canonical(imported("page.html"))).toBe(canonical(report));
});

test("the page is what the official form of the edition asks for", () => {
  const { files } = json("check", "page.html", "--json") as { files: Verdict[] };
  expect(files[0]?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the visible tables alone give the numbers of the new row and of the moved one", () => {
  const bare = text("page.html").replace(/<script type="application\/json"[\s\S]*?<\/script>/, "");
  writeFileSync(join(scratch.folder, "bare.html"), bare);
  const found = imported("bare.html", "--edition", NEXT.edition);
  for (const table of form.tables) expect(valueAt(found, table.path)).toEqual(valueAt(report, table.path));
});

test("the workbook shows the new row, and is read back to the same report", () => {
  expect(scratch.nianbao("export", "report.json", "-o", "report.xlsx", "--force")).toMatchObject({
    status: 0,
  });
  const entries = unzipSync(readFileSync(join(scratch.folder, "report.xlsx")));
  const words = Object.values(entries)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join("\n");
  expect(words).toContain(escaped(NEXT.added.title));
  expect(canonical(imported("report.xlsx"))).toBe(canonical(report));
});

test("a blank workbook and the schema of the edition are to be had", () => {
  expect(scratch.nianbao("blank", "--edition", NEXT.edition, "-o", "blank.xlsx")).toMatchObject({
    status: 0,
  });
  const { status, stdout } = scratch.nianbao("schema", "--edition", NEXT.edition);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(read(`schemas/annual-report/${NEXT.edition}/schema.json`));
});

test("the edition before migrates: a row moves, one is new, nothing is made up", () => {
  const old = filled(base, base.years.from);
  put("old.json", old);
  const { report: migrated, findings } = json("migrate", "old.json", "--to", NEXT.edition, "--json") as {
    report: unknown;
    findings: Finding[];
  };
  expect(valueAt(migrated, "/edition")).toBe(NEXT.edition);
  expect(valueAt(migrated, NEXT.moved.to)).toEqual(valueAt(old, NEXT.moved.from));
  expect(valueAt(migrated, NEXT.moved.from)).toBeUndefined();
  const blanks = form.cells.map(({ path }) => path).filter((path) => valueAt(migrated, path) === null);
  expect(blanks).toEqual(
    form.cells.map(({ path }) => path).filter((path) => path.startsWith(`${NEXT.added.path}/`)),
  );
  const about = findings.filter(({ path }) => path.startsWith(NEXT.added.path));
  expect(new Set(codes({ findings: about }))).toEqual(new Set(["new-in-edition"]));
  expect(about[0]?.label).toContain(NEXT.added.title);
  const back = json("migrate", "report.json", "--to", base.edition, "--json")["report"];
  expect(valueAt(back, NEXT.moved.from)).toEqual(valueAt(report, NEXT.moved.to));
});

test("reports are summed up and compared, the new row with the rest", () => {
  const other = structuredClone(report);
  setAt(other, "/organ/name", "某县教育局");
  put("other.json", other);
  const twice = json("rollup", "report.json", "other.json", "--json")["report"];
  const path = `${NEXT.added.path}/total`;
  expect(numberAt(twice, path)).toBe(2 * (numberAt(report, path) ?? Number.NaN));
  put("twice.json", twice);
  const cells = json("compare", "report.json", "twice.json", "--json")["cells"] as { path: string }[];
  expect(cells.map((cell) => cell.path)).toContain(path);
});

test("a program finds the edition by its year, and judges by it, with zod too", () => {
  const { stdout, stderr } = scratch.module(`
    import { readFileSync } from "node:fs";
    import { formForYear } from "@nianbao/form";
    import { validate } from "@nianbao/validator";
    import * as schemas from "@nianbao/validator/zod";
    const report = JSON.parse(readFileSync(${JSON.stringify(join(scratch.folder, "report.json"))}, "utf8"));
    const { edition } = formForYear(${NEXT.year});
    const parse = (value) => schemas["report" + edition].safeParse(value).success;
    const wrong = { ...report, requests: {} };
    console.log(JSON.stringify({ edition, valid: validate(report).valid, parsed: [parse(report), parse(wrong)] }));
  `);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ edition: NEXT.edition, valid: true, parsed: [true, false] });
});

interface Verdict {
  readonly valid: boolean;
  readonly complete: boolean;
  readonly consistent: boolean;
  readonly findings: readonly Finding[];
  readonly diagnosis: readonly unknown[];
}

// A made-up report: inputs count up, totals follow from the equations, and received is what the balance leaves.
function filled(of: Form, year: number): Record<string, unknown> {
  const made = blankReport(of);
  const words = [{ type: "paragraph", text: "已按规定办理。" }];
  Object.assign(made, { year, title: `某县人民政府${year}年政府信息公开工作年度报告`, preamble: words });
  setAt(made, "/organ/name", "某县人民政府");
  for (const { narratives } of of.sections) for (const { path } of narratives) setAt(made, path, words);
  for (const { path, fields } of of.sections.flatMap(({ figures }) => figures))
    setAt(made, path, Object.fromEntries(fields.map(({ key }) => [key, 1])));
  for (const [index, { path, total, unitCell }] of of.cells.entries()) {
    if (!total) setAt(made, path, (index % 17) + 1);
    if (unitCell) setAt(made, unitCell.path, unitCell.options[0]);
  }
  for (const { path } of of.cells)
    if (path.startsWith("/requests/carried")) setAt(made, path, path.endsWith("/total") ? null : 0);
  total(made, of);
  for (const { path } of of.cells.filter((cell) => cell.path.startsWith("/requests/received/")))
    setAt(made, path, numberAt(made, path.replace("/received/", "/outcomes/total/")));
  return made;
}

function total(made: object, { equations }: Form): void {
  const formulas = equations.filter(({ formula }) => formula);
  const ready = ({ sum }: (typeof formulas)[number]) =>
    sum.every(({ path }) => numberAt(made, path) !== undefined);
  for (let round = 0; round < 3; round++)
    for (const formula of formulas.filter(ready))
      setAt(
        made,
        formula.at,
        formula.sum.reduce((sum, { path }) => sum + (numberAt(made, path) ?? 0), 0),
      );
}

function validate(subject: unknown): Verdict {
  put("subject.json", subject);
  const { files } = json("validate", "subject.json", "--json") as { files: Verdict[] };
  return files[0] as Verdict;
}

function imported(...args: string[]): unknown {
  const { report: found, findings } = json("import", ...args, "--json") as {
    report: unknown;
    findings: Finding[];
  };
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return found;
}

function json(...args: string[]): Record<string, unknown> {
  const { status, stdout, stderr } = scratch.nianbao(...args);
  expect(status, stderr).toBeLessThan(2);
  return JSON.parse(stdout);
}

function codes({ findings }: { findings: readonly Finding[] }): string[] {
  return findings.map(({ code }) => code);
}

function canonical(subject: unknown): string {
  return canonicalJson(subject, form);
}

function put(name: string, value: unknown): void {
  writeFileSync(join(scratch.folder, name), JSON.stringify(value));
}

function text(name: string): string {
  return readFileSync(join(scratch.folder, name), "utf8");
}

function read(name: string): unknown {
  return JSON.parse(text(name));
}

function escaped(label: string): string {
  return label.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
