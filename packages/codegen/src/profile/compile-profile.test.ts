import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type CompiledProfile, compileEditions, compileProfile, type Form } from "../index.ts";
import { mergePatch } from "../testing/merge-patch.ts";
import { schemaErrorOf } from "../testing/schema-error-of.ts";
import { ours, root, Workplace } from "../testing/workplace.ts";

// A vendor's project: a profile, and the data package installed beside it.
const project = new Workplace();
mkdirSync(project.path("node_modules/@nianbao"), { recursive: true });
symlinkSync(join(root, "packages/schema"), project.path("node_modules/@nianbao/schema"));
afterAll(() => project.remove());

const folder = join(ours, "vocabulary/examples/profile");
const examples = (name: string) =>
  readdirSync(join(folder, name)).map((file) => ({ file, ...read(join(folder, name, file)) }));
const good = examples("good");

test.each(good)("$file: $says", ({ profile, gives }) => {
  const { form, added } = compile(profile);
  const isAdded = (path: string) => added.some((place) => path.startsWith(`${place}/`));
  const cells = form.cells.filter(({ path }) => isAdded(path));
  const equations = form.equations.filter(
    (one) => isAdded(one.at) || one.code.startsWith(`${profile.name}-`),
  );
  expect(Object.fromEntries(cells.map(({ path, address }) => [path, address]))).toEqual(gives.cells);
  expect(equations.map(said)).toEqual(gives.equations);
});

test.each(examples("bad"))("$file: $says", ({ of, at, patch }) => {
  const { profile } = read(join(folder, "good", `${of}.json`));
  const error = schemaErrorOf(() => compile(mergePatch(profile, patch)));
  expect(error.pointer, error.message).toBe(at);
  expect(error.message).toMatch(/^profile\.json#[^:]*: 发现 found \S.*，应为 expected \S.*$/s);
});

describe.each(good)("the official part of $file", ({ profile }) => {
  const { form, added } = compile(profile);
  const { edition } = profile.extends;
  const official = compileEditions(ours).editions.find((one) => one.form.edition === edition)?.form as Form;
  const paths = new Set(official.cells.map(({ path }) => path));

  test("has the same sections, with the same headings, and then the profile's own", () => {
    const heads = ({ sections }: Form) => sections.map(({ number, heading, key }) => [number, heading, key]);
    expect(heads(form).slice(0, official.sections.length)).toEqual(heads(official));
  });

  test("has the same cells by path, label, unit and id; what is typed in and what is computed does not change", () => {
    const known = form.cells.filter(({ path }) => paths.has(path));
    const named = ({ path, labels, en, unit, id, kind, total }: Form["cells"][number]) => ({
      path,
      labels,
      en,
      unit,
      id,
      kind,
      total,
    });
    expect(known.map(named)).toEqual(official.cells.map(named));
  });

  test("has the same equations, none of which has an added term", () => {
    const own = (one: Form["equations"][number]) => one.code.startsWith(`${profile.name}-`);
    const equations = form.equations.filter((one) => paths.has(one.at) && !own(one));
    const plain = ({ rule: _, ...one }: Form["equations"][number]) => one;
    expect(equations.map(plain)).toEqual(official.equations.map(plain));
  });

  test("is computed by no rule of the profile", () => {
    const own = form.equations.filter((one) => one.code.startsWith(`${profile.name}-`) && paths.has(one.at));
    expect(own.filter(({ total, formula }) => total || formula)).toEqual([]);
  });

  test("is what is left without the places that are added", () => {
    const without = (node: { properties?: Record<string, object> }, path: string): unknown => {
      const { properties = {} } = node;
      const kept = Object.entries(properties).filter(([key]) => !added.includes(`${path}/${key}`));
      return kept.map(([key, child]) => [key, without(child, `${path}/${key}`)]);
    };
    const { json } = compile(profile).stated.official;
    expect(without(compile(profile).source.schema.json as never, "")).toEqual(without(json as never, ""));
  });
});

test("additions after one key stand in the order of the profile", () => {
  const { form } = compile(good.find(({ file }) => file === "rows.json")?.profile);
  const rows = form.cells.filter(({ path }) => /^\/requests\/outcomes\/[^/]+\/total$/.test(path));
  expect(rows.slice(0, 4).map(({ path }) => path.split("/")[3])).toEqual([
    "granted",
    "online",
    "byPost",
    "partiallyGranted",
  ]);
});

function compile(profile: unknown): CompiledProfile {
  return compileProfile(project.put("profile.json", profile as object));
}

function said({ code, sum, equals }: Form["equations"][number]): string {
  const side = (terms: typeof sum) => terms.map(({ path }) => path).join(" + ");
  return `${code}: ${side(sum)} = ${side(equals)}`;
}

// biome-ignore lint/suspicious/noExplicitAny: examples hold whatever a test asks for
function read(file: string): any {
  return JSON.parse(readFileSync(file, "utf8"));
}
