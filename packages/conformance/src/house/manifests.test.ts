import { expect, test } from "vitest";
import { exists, json, type Manifest, type Package, packages, siblings } from "./workspace.ts";

const keys = [
  ...["name", "version", "private", "description", "license", "repository", "type", "sideEffects", "bin"],
  ...["exports", "files", "engines", "scripts", "dependencies", "devDependencies", "publishConfig"],
];
const shipped = ["dist", "src", "!**/*.test.ts", "!**/*.test-d.ts", "!**/.tsbuildinfo*"];
const installHooks = ["preinstall", "install", "postinstall", "prepare"];

const foundation = ["types", "findings", "form"];
const mayDependOn: Readonly<Record<string, readonly string[]>> = {
  findings: ["types"],
  form: ["types"],
  ...Object.fromEntries(siblings.map((folder) => [folder, foundation])),
  cli: [...foundation, ...siblings, "schema"],
  codegen: ["form"],
  conformance: foundation,
};

test("every manifest has its keys in the one order", () => {
  const sorted = (manifest: Manifest) => keys.filter((key) => key in manifest);
  expect(where(({ manifest }) => differs(Object.keys(manifest), sorted(manifest)))).toEqual([]);
});

test.each(packages)("the manifest of $folder says what every manifest says", ({ folder, manifest }) => {
  expect(manifest).toMatchObject({
    name: `@nianbao/${folder}`,
    version: packages[0]?.manifest["version"],
    description: expect.stringMatching(/^[A-Z].*\.$/),
    license: "Apache-2.0",
    repository: {
      type: "git",
      url: "git+https://github.com/nianbao/nianbao.git",
      directory: `packages/${folder}`,
    },
    type: "module",
    sideEffects: false,
    files: expect.arrayContaining(shipped),
    engines: { node: ">=20.19" },
    scripts: { build: "tsc -b", test: "vitest run" },
  });
  const publishConfig = manifest.private ? undefined : { access: "public", provenance: true };
  expect(manifest["publishConfig"]).toEqual(publishConfig);
});

test("nothing runs when a package is installed", () => {
  const runs = ({ scripts }: Manifest) => installHooks.some((hook) => hook in scripts);
  expect(where(({ manifest }) => runs(manifest))).toEqual([]);
});

test("an export is the same module as source, types and code", () => {
  expect(packages.flatMap(wrongExports)).toEqual([]);
});

test("what is made from the schemas says from which", () => {
  const made = ({ folder }: Package) => exists(`packages/${folder}/src/generated/digest.ts`);
  const says = ({ manifest }: Package) => "./digest" in manifest.exports;
  expect(where((each) => made(each) && !says(each))).toEqual([]);
});

test("commands are committed, so that they can be linked before anything is built", () => {
  const bins = ({ folder, manifest }: Package) =>
    Object.values(manifest.bin ?? {}).map((bin) => `packages/${folder}/${bin}`);
  expect(packages.flatMap(bins).filter((bin) => !exists(bin))).toEqual([]);
});

test("outside versions come from the catalog, inside ones from the workspace", () => {
  const wrong = ([name, range]: [string, string]) =>
    isOurs(name) ? range !== "workspace:*" : !range.startsWith("catalog:");
  const all = ({ dependencies, devDependencies }: Manifest) =>
    Object.entries({ ...dependencies, ...devDependencies });
  expect(where(({ manifest }) => all(manifest).some(wrong))).toEqual([]);
});

test("a package depends only on the rows below it", () => {
  const allowed = (folder: string) => mayDependOn[folder] ?? [];
  expect(pairs((folder, dependency) => !allowed(folder).includes(dependency))).toEqual([]);
});

test("the compiler knows the same dependencies", () => {
  expect(pairs((folder, dependency) => !references(folder).includes(dependency))).toEqual([]);
});

test("every package has a README", () => {
  expect(where(({ folder }) => !exists(`packages/${folder}/README.md`))).toEqual([]);
});

function where(isOff: (each: Package) => boolean): string[] {
  return packages.filter(isOff).map(({ folder }) => folder);
}

function pairs(isOff: (folder: string, dependency: string) => boolean): string[] {
  return packages.flatMap(({ folder, manifest }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter(isOurs)
      .map((name) => name.slice("@nianbao/".length))
      .filter((dependency) => isOff(folder, dependency))
      .map((dependency) => `${folder} depends on ${dependency}`),
  );
}

function references(folder: string): string[] {
  const config = json(`packages/${folder}/tsconfig.json`) as { references?: { path: string }[] };
  return (config.references ?? []).flatMap(({ path }) => path.split("/")[1] ?? []);
}

function isOurs(name: string): boolean {
  return name.startsWith("@nianbao/");
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function wrongExports({ folder, manifest }: Package): string[] {
  const { "./package.json": self, ...modules } = manifest.exports;
  const wrong = Object.entries(modules).filter(([, target]) => {
    if (typeof target === "string") return !isData(target);
    const source = target["@nianbao/source"] ?? "";
    const built = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
    const right = { "@nianbao/source": source, types: `${built}.d.ts`, default: `${built}.js` };
    return differs(target, right) || !(source.includes("*") || exists(`packages/${folder}/${source}`));
  });
  return [...wrong.map(([subpath]) => subpath), ...(self === "./package.json" ? [] : ["./package.json"])].map(
    (subpath) => `${folder} ${subpath}`,
  );
}

// Data is shipped as it was generated, and needs no building.
function isData(target: string): boolean {
  return /^\.\/src\/generated\/.*\.json$/.test(target);
}
