import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Workplace } from "../testing/workplace.ts";
import { diagnose } from "./diagnose.ts";
import { installedIn } from "./installed.ts";
import { packageManagerOf } from "./package-manager.ts";

let workplace: Workplace;
let root: string;
beforeEach(() => {
  workplace = new Workplace();
  root = realpathSync(workplace.folder);
});
afterEach(() => workplace.remove());

const schemas = { "2030": "1.2.0" };

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function project(dependencies: Record<string, string>, folder = "."): void {
  put(join(folder, "package.json"), JSON.stringify({ name: "portal", dependencies }));
}

/** Installs a package; one of ours with the digest of its schemas. */
function install(path: string, version: string, digest?: string, dependencies = {}): void {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
  put(`${path}/package.json`, JSON.stringify({ name, version, type: "module", dependencies }));
  if (digest === undefined) return;
  const text = `export const schemaDigest = "${digest}";\nexport const schemaVersions = ${JSON.stringify(schemas)};\n`;
  put(`${path}/dist/generated/digest.js`, text);
}

async function problems(node = "22.0.0") {
  return diagnose(await installedIn(root), { node, manager: packageManagerOf(root) });
}

test("packages of one version and one set of schemas fit", async () => {
  project({ "@nianbao/html": "0.1.0" });
  install("node_modules/@nianbao/html", "0.1.0", "aa", { "@nianbao/form": "0.1.0" });
  install("node_modules/@nianbao/form", "0.1.0", "aa");
  install("node_modules/@nianbao/cli", "0.1.0");
  expect(await installedIn(root)).toEqual([
    { name: "@nianbao/cli", version: "0.1.0", location: "node_modules/@nianbao/cli", wantedBy: [] },
    {
      name: "@nianbao/form",
      version: "0.1.0",
      location: "node_modules/@nianbao/form",
      wantedBy: [],
      digest: "aa",
      schemas,
    },
    {
      name: "@nianbao/html",
      version: "0.1.0",
      location: "node_modules/@nianbao/html",
      wantedBy: ["."],
      digest: "aa",
      schemas,
    },
  ]);
  expect(await problems()).toEqual([]);
});

test("the command says from which schemas it was bundled", async () => {
  project({ "@nianbao/html": "0.1.0" });
  install("node_modules/@nianbao/html", "0.1.0", "aa");
  install("node_modules/@nianbao/form", "0.1.0", "aa");
  install("node_modules/@nianbao/cli", "0.1.0");
  put(
    "node_modules/@nianbao/cli/dist/command/digest.cjs",
    `exports.schemaDigest = "bb"; exports.schemaVersions = ${JSON.stringify(schemas)};`,
  );
  expect(await problems()).toMatchObject([{ code: "mixed-schemas", packages: ["@nianbao/cli@0.1.0"] }]);
});

test("versions that the project mixes are named, with the command that mends it", async () => {
  project({ "@nianbao/html": "0.10.0", "@nianbao/validator": "0.9.0" });
  install("node_modules/@nianbao/html", "0.10.0", "aa");
  install("node_modules/@nianbao/validator", "0.9.0", "bb", { "@nianbao/form": "0.9.0" });
  install("node_modules/@nianbao/form", "0.10.0", "aa");
  install("node_modules/@nianbao/validator/node_modules/@nianbao/form", "0.9.0", "bb");
  expect(await problems()).toEqual([
    expect.objectContaining({
      code: "mixed-versions",
      says: expect.objectContaining({
        "zh-CN": "装有 2 个版本的 @nianbao 软件包：0.9.0、0.10.0。各软件包须用同一版本。",
      }),
      packages: ["@nianbao/validator@0.9.0"],
      command: "npm install @nianbao/validator@0.10.0",
    }),
  ]);
});

test("the command is the one of the project's package manager", async () => {
  project({ "@nianbao/html": "0.2.0", "@nianbao/xlsx": "0.1.0" });
  install("node_modules/@nianbao/html", "0.2.0");
  install("node_modules/@nianbao/xlsx", "0.1.0");
  put("pnpm-lock.yaml", "");
  expect(await problems()).toMatchObject([{ command: "pnpm add @nianbao/xlsx@0.2.0" }]);
});

test("a version that another package brings is named with that package", async () => {
  project({ "@nianbao/html": "0.2.0", "@acme/portal": "1.0.0" });
  install("node_modules/@nianbao/html", "0.2.0");
  install("node_modules/@acme/portal", "1.0.0", undefined, { "@nianbao/html": "0.1.0" });
  install("node_modules/@acme/portal/node_modules/@nianbao/html", "0.1.0");
  const [problem, ...others] = await problems();
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: "mixed-versions", packages: ["@nianbao/html@0.1.0"] });
  expect(problem?.remedy.en).toBe(
    '@acme/portal brings @nianbao/html@0.1.0: update @acme/portal, or put {"@nianbao/html":"0.2.0"} under overrides in package.json and install again.',
  );
});

test("what pnpm keeps in its store is found by way of its links", async () => {
  const store = (name: string, version: string) =>
    `node_modules/.pnpm/${name.replace("/", "+")}@${version}/node_modules`;
  const link = (path: string, target: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(join(root, target), join(root, path));
  };
  project({ "@nianbao/html": "0.2.0", "@acme/portal": "1.0.0" });
  const html = `${store("@nianbao/html", "0.2.0")}/@nianbao/html`;
  const older = `${store("@nianbao/html", "0.1.0")}/@nianbao/html`;
  const portal = `${store("@acme/portal", "1.0.0")}/@acme/portal`;
  install(html, "0.2.0", "aa");
  install(older, "0.1.0", "bb");
  install(portal, "1.0.0", undefined, { "@nianbao/html": "0.1.0" });
  link("node_modules/@nianbao/html", html);
  link("node_modules/@acme/portal", portal);
  link(`${store("@acme/portal", "1.0.0")}/@nianbao/html`, older);
  put("pnpm-lock.yaml", "");
  expect(
    (await installedIn(root)).map(({ version, wantedBy, location }) => [version, wantedBy, location]),
  ).toEqual([
    ["0.1.0", ["@acme/portal"], older],
    ["0.2.0", ["."], html],
  ]);
  expect((await problems())[0]?.remedy["zh-CN"]).toContain("pnpm.overrides");
});

test("one version made from other schemas is named", async () => {
  project({ "@nianbao/html": "0.1.0" });
  install("node_modules/@nianbao/html", "0.1.0", "bb");
  install("node_modules/@nianbao/form", "0.1.0", "aa");
  install("node_modules/@nianbao/types", "0.1.0", "aa");
  expect(await problems()).toEqual([
    expect.objectContaining({
      code: "mixed-schemas",
      packages: ["@nianbao/html@0.1.0"],
      command: "npm install --force",
    }),
  ]);
});

test("what nobody asks for is mended by installing anew", async () => {
  project({ "@nianbao/html": "0.2.0" });
  install("node_modules/@nianbao/html", "0.2.0");
  install("node_modules/@nianbao/form", "0.1.0");
  expect(await problems()).toMatchObject([{ code: "mixed-versions", command: "npm install --force" }]);
});

test("packages of a folder above belong to the project, too", async () => {
  install("node_modules/@nianbao/html", "0.1.0");
  project({ "@nianbao/html": "0.1.0" }, "apps/portal");
  expect(await installedIn(join(root, "apps/portal"))).toMatchObject([
    { location: "../../node_modules/@nianbao/html", wantedBy: ["."] },
  ]);
});

test.each(["{", "null", "[]", '"x"'])("a broken package.json (%s) is passed over", async (text) => {
  install("node_modules/@nianbao/html", "0.1.0");
  put("package.json", text);
  put("node_modules/other/package.json", text);
  put("node_modules/@nianbao/html/dist/generated/digest.js", "throw 1;");
  expect(await installedIn(root)).toMatchObject([{ name: "@nianbao/html" }]);
});

test("Node that is too old is named", async () => {
  expect(await problems("20.18.3")).toMatchObject([{ code: "old-node" }]);
  expect(await problems("20.19.0")).toEqual([]);
});

function doctor(...args: string[]) {
  return workplace.nianbao(["doctor", root, ...args]);
}

test("the command lists what is installed and says what to change", async () => {
  project({ "@nianbao/html": "0.2.0", "@nianbao/xlsx": "0.1.0" });
  install("node_modules/@nianbao/html", "0.2.0", "0123456789abcdef");
  install("node_modules/@nianbao/xlsx", "0.1.0");
  expect(doctor("--lang", "en")).toEqual({
    status: 1,
    stderr: "",
    stdout: `@nianbao/html  0.2.0  2030@1.2.0  0123456789ab
@nianbao/xlsx  0.1.0

✗ There are 2 versions of the @nianbao packages: 0.1.0, 0.2.0. All must have the same.
  Run npm install @nianbao/xlsx@0.2.0
`,
  });
});

test("with --json it gives one document", async () => {
  install("node_modules/@nianbao/html", "0.2.0");
  const { status, stdout } = doctor("--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    node: process.versions.node,
    packages: [{ name: "@nianbao/html" }],
    problems: [],
  });
});

const generated = (version: string) =>
  JSON.stringify({
    $comment: `Generated by @nianbao/codegen@${version} from profile.json. Do not edit.`,
    $id: "urn:nianbao:profile:yunxi:1.0.0",
  });

test("what was generated from a profile by another version than the packages' is named", async () => {
  install("node_modules/@nianbao/html", "0.2.0");
  put("src/generated/schema.json", generated("0.1.0"));
  put("apps/other/generated/schema.json", generated("0.2.0"));
  // None of these is what the project has generated.
  put("node_modules/@acme/portal/schema.json", generated("0.1.0"));
  put(".cache/schema.json", generated("0.1.0"));
  put("a/schema.json", "{");
  put("b/schema.json", "null");
  put("c/schema.json", '{"$id": "urn:acme:form", "$comment": "@nianbao/codegen@0.1.0"}');
  put("d/schema.json", '{"$id": "urn:nianbao:profile:yunxi:1.0.0"}');
  expect(doctor("--quiet")).toEqual({
    status: 1,
    stderr: "",
    stdout: `✗ src/generated 是用 0.1.0 版由补充格式“yunxi 1.0.0”生成的，装的软件包是 0.2.0 版。
  用 0.2.0 版的 @nianbao/codegen 重新生成：nianbao-codegen profile --out src/generated --profile 补充格式文件
`,
  });
  const { stdout } = doctor("--json", "--lang", "en");
  const { profiles, problems: found } = JSON.parse(stdout);
  expect(profiles).toEqual([
    { name: "yunxi 1.0.0", location: "apps/other/generated", version: "0.2.0" },
    { name: "yunxi 1.0.0", location: "src/generated", version: "0.1.0" },
  ]);
  expect(found).toMatchObject([
    {
      code: "stale-profile",
      message:
        'src/generated was generated from the profile "yunxi 1.0.0" by version 0.1.0; the packages are of version 0.2.0.',
    },
  ]);
});

// As `nianbao-codegen profile` writes it: of the text without white space.
const SOURCE = '{"name":"yunxi","version":"1.0.0","additions":[]}';
const DIGEST = createHash("sha256").update(SOURCE).digest("hex");
const GENERATED = JSON.stringify({
  $comment: `Generated by @nianbao/codegen@0.2.0 from profile.json (sha256 ${DIGEST}). Do not edit.`,
  $id: "urn:nianbao:profile:yunxi:1.0.0",
});

test("a profile that was changed since its code was generated is named, with the command that generates it again", () => {
  install("node_modules/@nianbao/html", "0.2.0");
  put("src/generated/schema.json", GENERATED);
  put("profiles/profile.json", SOURCE.replace("1.0.0", "1.1.0"));
  expect(doctor("--quiet", "--lang", "en")).toEqual({
    status: 1,
    stderr: "",
    stdout: `✗ profiles/profile.json has changed since src/generated was generated from the profile "yunxi 1.0.0".
  Generate it again: nianbao-codegen profile --out src/generated --profile profiles/profile.json
`,
  });
  expect(JSON.parse(doctor("--json").stdout).problems).toMatchObject([{ code: "stale-profile" }]);
});

test.each([
  ["as it was", SOURCE],
  ["as it was, in other lines", JSON.stringify(JSON.parse(SOURCE), null, 2).replaceAll("\n", "\r\n")],
  ["of another profile", SOURCE.replace("yunxi", "other")],
  ["no JSON", "{"],
])("a profile.json that is %s is no cause for generating again", (_, text) => {
  install("node_modules/@nianbao/html", "0.2.0");
  put("src/generated/schema.json", GENERATED);
  put("profile.json", text);
  expect(doctor("--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("of two copies of a profile, the one that it was generated from counts", () => {
  install("node_modules/@nianbao/html", "0.2.0");
  put("src/generated/schema.json", GENERATED);
  put("a/profile.json", SOURCE.replace("1.0.0", "1.1.0"));
  put("b/profile.json", SOURCE);
  expect(doctor("--quiet").status).toBe(0);
});

test("where nothing is installed it can't do its work", async () => {
  expect(doctor()).toMatchObject({ status: 2, stdout: "" });
});
