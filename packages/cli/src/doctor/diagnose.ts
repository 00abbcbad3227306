import { compareVersions } from "@nianbao/schema";
import type { Text } from "../command.ts";
import { type Installed, PROJECT } from "./installed.ts";
import type { PackageManager } from "./package-manager.ts";
import type { GeneratedProfile } from "./profiles.ts";

/** Something that does not fit together, and what to change. */
export interface Problem {
  readonly code: "old-node" | "mixed-versions" | "mixed-schemas" | "stale-profile";
  readonly says: Text;
  /** The packages that have to change, as `name@version`. */
  readonly packages: readonly string[];
  /** A command that mends it, where one does. */
  readonly command?: string;
  readonly remedy: Text;
}

export interface Surroundings {
  readonly node: string;
  readonly manager: PackageManager;
  /** What the project has generated from vendors' profiles. */
  readonly profiles?: readonly GeneratedProfile[];
}

const OLDEST_NODE = "20.19.0";

/** What does not fit together among the packages of a project, and what it has generated for them. */
export function diagnose(
  installed: readonly Installed[],
  { node, manager, profiles = [] }: Surroundings,
): Problem[] {
  return [
    ...oldNode(node),
    ...(mixedVersions(installed, manager) ?? mixedSchemas(installed, manager)),
    ...profiles.flatMap((profile) => staleProfile(profile, installed) ?? changedProfile(profile)),
  ];
}

function oldNode(node: string): Problem[] {
  if (compareVersions(node, OLDEST_NODE) >= 0) return [];
  return [
    {
      code: "old-node",
      says: {
        "zh-CN": `Node.js ${node} 太旧，需要 ${OLDEST_NODE} 以上。`,
        en: `Node.js ${node} is too old; ${OLDEST_NODE} or later is needed.`,
      },
      packages: [],
      remedy: {
        "zh-CN": `安装 Node.js ${OLDEST_NODE} 以上的版本。`,
        en: `Install Node.js ${OLDEST_NODE} or later.`,
      },
    },
  ];
}

// All our packages are released together under one version, and only those of one version are tested together.
function mixedVersions(installed: readonly Installed[], manager: PackageManager): Problem[] | undefined {
  const versions = versionsOf(installed);
  const newest = versions.at(-1);
  if (newest === undefined || versions.length === 1) return undefined;
  const wrong = installed.filter(({ version }) => version !== newest);
  const names = `${versions.join("、")}`;
  const says: Text = {
    "zh-CN": `装有 ${versions.length} 个版本的 @nianbao 软件包：${names}。各软件包须用同一版本。`,
    en: `There are ${versions.length} versions of the @nianbao packages: ${versions.join(", ")}. All must have the same.`,
  };
  const own = wrong.filter(({ wantedBy }) => wantedBy.includes(PROJECT));
  const others = [...new Set(wrong.flatMap(({ wantedBy }) => wantedBy))].filter((name) => name !== PROJECT);
  return [
    ...(own.length > 0 ? [ownVersions(own, newest, manager, says)] : []),
    ...others.map((name) => broughtVersions(name, wrong, newest, manager, says)),
    ...(own.length === 0 && others.length === 0 ? [leftOver(wrong, manager, says)] : []),
  ];
}

function ownVersions(
  own: readonly Installed[],
  newest: string,
  manager: PackageManager,
  says: Text,
): Problem {
  const command = manager.install([...new Set(own.map(({ name }) => `${name}@${newest}`))]);
  return {
    code: "mixed-versions",
    says,
    packages: own.map(nameOf),
    command,
    remedy: { "zh-CN": `运行 ${command}`, en: `Run ${command}` },
  };
}

function broughtVersions(
  by: string,
  wrong: readonly Installed[],
  newest: string,
  manager: PackageManager,
  says: Text,
): Problem {
  const brought = wrong.filter(({ wantedBy }) => wantedBy.includes(by));
  const names = brought.map(nameOf);
  const override = JSON.stringify(Object.fromEntries(brought.map(({ name }) => [name, newest])));
  return {
    code: "mixed-versions",
    says,
    packages: names,
    remedy: {
      "zh-CN": `${by} 带来了 ${names.join("、")}：请升级 ${by}，或在 package.json 的 ${manager.overrides} 中写入 ${override} 后重新安装。`,
      en: `${by} brings ${names.join(", ")}: update ${by}, or put ${override} under ${manager.overrides} in package.json and install again.`,
    },
  };
}

function leftOver(wrong: readonly Installed[], manager: PackageManager, says: Text): Problem {
  return {
    code: "mixed-versions",
    says,
    packages: wrong.map(nameOf),
    command: manager.reinstall,
    remedy: {
      "zh-CN": `${wrong.map(nameOf).join("、")} 没有谁要用：运行 ${manager.reinstall}`,
      en: `Nobody asks for ${wrong.map(nameOf).join(", ")}: run ${manager.reinstall}`,
    },
  };
}

// One version, other schemas: a package that was built from a checkout, or changed by hand.
function mixedSchemas(installed: readonly Installed[], manager: PackageManager): Problem[] {
  const byDigest = new Map<string, Installed[]>();
  for (const one of installed)
    if (one.digest !== undefined) byDigest.set(one.digest, [...(byDigest.get(one.digest) ?? []), one]);
  const [most, ...others] = [...byDigest.values()].sort((one, other) => other.length - one.length);
  const odd = others.flat();
  if (!most || odd.length === 0) return [];
  const command = manager.reinstall;
  return [
    {
      code: "mixed-schemas",
      says: {
        "zh-CN": `${odd.map(placeOf).join("、")} 所用的模式与其余软件包不同，虽然版本号相同。`,
        en: `${odd.map(placeOf).join(", ")} ${odd.length === 1 ? "is" : "are"} made from other schemas than the rest, though of the same version.`,
      },
      packages: odd.map(nameOf),
      command,
      remedy: {
        "zh-CN": `运行 ${command}；如果是链接到源码的，请重新生成并构建。`,
        en: `Run ${command}; where it is linked to a checkout, generate and build it again.`,
      },
    },
  ];
}

// What is generated imports what the packages publish for it, in the version that it was generated by.
function staleProfile(
  { name, location, version, changed }: GeneratedProfile,
  installed: readonly Installed[],
): Problem[] | undefined {
  const newest = versionsOf(installed).at(-1);
  if (newest === undefined || newest === version) return undefined;
  return [
    {
      code: "stale-profile",
      says: {
        "zh-CN": `${location} 是用 ${version} 版由补充格式“${name}”生成的，装的软件包是 ${newest} 版。`,
        en: `${location} was generated from the profile "${name}" by version ${version}; the packages are of version ${newest}.`,
      },
      packages: [],
      remedy: {
        "zh-CN": `用 ${newest} 版的 @nianbao/codegen 重新生成：${generating(location, changed ?? "补充格式文件")}`,
        en: `Generate it again with @nianbao/codegen ${newest}: ${generating(location, changed ?? "FILE")}`,
      },
    },
  ];
}

function changedProfile({ name, location, changed }: GeneratedProfile): Problem[] {
  if (changed === undefined) return [];
  const command = generating(location, changed);
  return [
    {
      code: "stale-profile",
      says: {
        "zh-CN": `${location} 由补充格式“${name}”生成之后，${changed} 又改过。`,
        en: `${changed} has changed since ${location} was generated from the profile "${name}".`,
      },
      packages: [],
      command,
      remedy: { "zh-CN": `重新生成：${command}`, en: `Generate it again: ${command}` },
    },
  ];
}

function generating(location: string, file: string): string {
  return `nianbao-codegen profile --out ${location} --profile ${file}`;
}

function versionsOf(installed: readonly Installed[]): string[] {
  return [...new Set(installed.map(({ version }) => version))].sort(compareVersions);
}

function nameOf({ name, version }: Installed): string {
  return `${name}@${version}`;
}

function placeOf(one: Installed): string {
  return `${nameOf(one)} (${one.location})`;
}
