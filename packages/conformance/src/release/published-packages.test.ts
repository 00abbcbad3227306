import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { nextVersion as versionAfter } from "@nianbao/schema";
import { build } from "vite";
import { afterAll, test as always, beforeAll, describe, expect, inject } from "vitest";
import { runIn } from "./browser.ts";
import { readJson, schemasFolder, workingSchemas } from "./folder.ts";
import { nextVersion } from "./next-version.ts";
import { entriesOf, type Packed, packInto } from "./packed.ts";
import { Project } from "./project.ts";
import { programOf, Registry } from "./registry.ts";

// From the registry of a machine to the browser of a reader: slow, and the only test of what users really get.
const SLOW = { timeout: 240_000 };
// It installs and publishes for half a minute or more: with CI=true, where nothing is left out.
const CI = process.env["CI"] === "true";
const test = always.runIf(CI);
const publish = fileURLToPath(new URL("../../../../scripts/publish-packages.mjs", import.meta.url));
const vendorProfile = fileURLToPath(new URL("../../../../examples/vendor-profile", import.meta.url));
const edition = [...workingSchemas(schemasFolder).keys()].at(-1) as string;
const report = readJson(schemasFolder, `annual-report/${edition}/cases/base.json`);
const good = { edition, valid: true, filled: true, page: true, workbook: true };

const root = mkdtempSync(join(tmpdir(), "nianbao-published-"));
let registry: Registry;
let packages: Packed[];

beforeAll(async () => {
  mkdirSync(join(root, "packed"));
  packages = packInto(join(root, "packed"));
  registry = await Registry.start(join(root, "registry"));
  await publishAll(packages.map(({ tarball }) => tarball));
}, SLOW.timeout);

afterAll(async () => {
  await registry?.stop();
  rmSync(root, { recursive: true, force: true });
}, SLOW.timeout);

/** Publishes as a release does, but to the registry of this machine, where nobody can sign. */
async function publishAll(tarballs: readonly string[]): Promise<string> {
  const project = new Project(join(root, "publisher"), registry);
  const args = [publish, ...tarballs, "--provenance=false"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project.folder });
  return stdout;
}

function project(name: string, manifest?: object): Project {
  const made = new Project(join(root, name), registry, manifest);
  made.writeJson("report.json", report);
  return made;
}

function only(...names: string[]): Packed[] {
  return packages.filter(({ name }) => names.includes(name.slice("@nianbao/".length)));
}

test("what is published once is not published again", SLOW, async () => {
  const [first] = packages as [Packed];
  expect(await publishAll([first.tarball])).toBe(
    `${first.name}@${first.manifest.version} is published already.\n`,
  );
});

const command = "node_modules/@nianbao/cli/bin/nianbao.js";

/** The command works, with the packages that are not bundled in it, and says what it was made from. */
function expectCommand(installed: Project): void {
  const run = (...args: string[]) => installed.json(command, ...args, "--json");
  expect(run("validate", "report.json")).toMatchObject({ files: [{ valid: true }] });
  expect(run("export", "report.json")).toEqual({ file: "report.xlsx" });
  expect(run("import", "report.xlsx")).toMatchObject({ report: { edition } });
  expect(run("schema", "list")).toMatchObject({ versions: expect.any(Array) });
  const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
  const cli = expect.objectContaining({ name: "@nianbao/cli", digest });
  expect(run("doctor")).toMatchObject({ packages: expect.arrayContaining([cli]), problems: [] });
}

describe("a project of npm", () => {
  let npm: Project;
  beforeAll(() => {
    npm = project("npm", { type: "commonjs" });
    npm.npmInstall(packages);
  }, SLOW.timeout);

  test("pins the versions that it asked for", () => {
    const pinned = Object.fromEntries(packages.map(({ name, manifest }) => [name, manifest.version]));
    expect(npm.readJson("package.json")).toMatchObject({ dependencies: pinned });
  });

  test("imports and requires everything that the packages export", SLOW, () => {
    npm.writeJson(
      "entries.json",
      packages.flatMap((one) => entriesOf(one).map(({ specifier }) => specifier)),
    );
    expect(npm.json("entries.mjs", "entries.json")).toEqual([]);
  });

  test("uses them as ES modules", SLOW, () => {
    expect(npm.json("use.mjs", "report.json")).toEqual(good);
  });

  test("uses them by require(), without a warning", SLOW, () => {
    expect(npm.json("use.cjs", "report.json")).toEqual(good);
  });

  test("has the command", SLOW, () => expectCommand(npm));
});

describe("a project of pnpm", () => {
  let pnpm: Project;
  beforeAll(() => {
    pnpm = project("pnpm", { type: "module" });
    pnpm.pnpmAdd(only("cli", "html", "import", "reports", "schema", "types", "validator", "xlsx"));
  }, SLOW.timeout);

  test("uses the packages, each with no other than what it declares", SLOW, () => {
    expect(pnpm.json("use.mjs", "report.json")).toEqual(good);
  });

  test("has the command", SLOW, () => expectCommand(pnpm));

  test.each([
    ["nodenext", { module: "nodenext" }],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }],
  ])("type-checks under %s", SLOW, (_, resolution) => {
    const strict = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    const compilerOptions = { ...strict, target: "es2022", lib: ["es2023", "dom"], ...resolution };
    pnpm.writeJson("tsconfig.json", { compilerOptions, files: ["use.ts"] });
    const tsc = () =>
      execFileSync(process.execPath, [programOf("typescript", "tsc")], {
        cwd: pnpm.folder,
        encoding: "utf8",
      });
    expect(attempt(tsc)).toBe("");
  });

  always.skipIf(!CI || !inject("chromium"))(
    "is bundled for a browser, and runs in Chromium",
    SLOW,
    async () => {
      pnpm.write("index.html", '<!doctype html><script type="module" src="/page.js"></script>');
      await build({ root: pnpm.folder, configFile: false, logLevel: "error" });
      expect(await runIn(inject("chromium") as string, join(pnpm.folder, "dist"))).toEqual({
        result: good,
        said: [],
      });
    },
  );
});

describe("a vendor's project", () => {
  let vendor: Project;
  beforeAll(() => {
    vendor = project("vendor", { type: "module" });
    vendor.pnpmAdd(only("codegen", "findings", "form", "html", "schema", "types", "validator", "xlsx"));
  }, SLOW.timeout);

  test("generates from its profile, type-checks, and runs", SLOW, () => {
    for (const file of ["profile.json", "report.json", "program/main.ts"])
      vendor.write(file, readFileSync(join(vendorProfile, file), "utf8"));
    const codegen = "node_modules/@nianbao/codegen/bin/nianbao-codegen.js";
    const args = ["profile", "--profile", "profile.json", "--out", "program/generated"];
    expect(vendor.say(codegen, ...args)).toMatch(/^\d+ files changed\.$/m);
    // A project has Node's own types installed; here they are those of this repository.
    const { compilerOptions } = JSON.parse(readFileSync(join(vendorProfile, "tsconfig.json"), "utf8"));
    const typeRoots = [fileURLToPath(new URL("../../../../node_modules/@types", import.meta.url))];
    vendor.writeJson("tsconfig.json", {
      compilerOptions: { ...compilerOptions, typeRoots },
      include: ["program"],
    });
    expect(vendor.say(programOf("typescript", "tsc"), "-p", ".")).toBe("");
    const said = vendor.say("out/program/main.js");
    expect(said).toContain("按补充格式校验：通过，0 个问题");
    expect(said).toContain("按官方格式校验：通过，0 个问题");
    expect(said).toContain("工作簿读回：0 个问题，与报告一致");
  });
});

describe("the next version", () => {
  const next = () => versionAfter(packages[0]?.manifest.version ?? "", "minor");
  beforeAll(async () => {
    await publishAll(nextVersion(only("findings", "form", "types", "validator"), next(), join(root, "next")));
  }, SLOW.timeout);

  test("works beside the one before, each with what it was made with", SLOW, () => {
    const [validator] = only("validator") as [Packed];
    const both = project("both", {
      dependencies: {
        "@nianbao/validator": validator.manifest.version,
        "validator-next": `npm:@nianbao/validator@${next()}`,
      },
    });
    both.npmInstall(only("cli"));
    expect(both.json("side-by-side.mjs", "report.json")).toEqual({ old: true, next: true, apart: true });
    expect(both.json(command, "doctor", "--json")).toMatchObject({
      problems: [
        {
          code: "mixed-versions",
          packages: expect.arrayContaining([`@nianbao/validator@${validator.manifest.version}`]),
        },
      ],
    });
  });

  test("changes nothing for who has pinned the one before", SLOW, () => {
    const [validator] = only("validator") as [Packed];
    const pinned = project("pinned", { dependencies: { "@nianbao/validator": validator.manifest.version } });
    pinned.npmInstall();
    const lock = readFileSync(join(pinned.folder, "package-lock.json"), "utf8");
    const again = project("again", { dependencies: { "@nianbao/validator": validator.manifest.version } });
    again.write("package-lock.json", lock);
    again.npmCi();
    expect(again.readJson("node_modules/@nianbao/form/package.json")).toMatchObject({
      version: validator.manifest.version,
    });
    expect(existsSync(join(again.folder, "node_modules/@nianbao/validator/node_modules"))).toBe(false);
  });
});

function attempt(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
