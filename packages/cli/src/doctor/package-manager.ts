import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** How a package manager is told to change versions. */
export interface PackageManager {
  readonly name: string;
  /** Installs exact versions that the project asks for. */
  install(packages: readonly string[]): string;
  /** Installs everything anew. */
  readonly reinstall: string;
  /** The key of package.json that decides the version of what other packages bring along. */
  readonly overrides: string;
}

const npm: PackageManager = {
  name: "npm",
  install: (packages) => `npm install ${packages.join(" ")}`,
  reinstall: "npm install --force",
  overrides: "overrides",
};
const pnpm: PackageManager = {
  name: "pnpm",
  install: (packages) => `pnpm add ${packages.join(" ")}`,
  reinstall: "pnpm install --force",
  overrides: "pnpm.overrides",
};
const yarn: PackageManager = {
  name: "yarn",
  install: (packages) => `yarn add ${packages.join(" ")}`,
  reinstall: "yarn install --force",
  overrides: "resolutions",
};

const LOCKFILES: readonly (readonly [file: string, manager: PackageManager])[] = [
  ["pnpm-lock.yaml", pnpm],
  ["yarn.lock", yarn],
  ["package-lock.json", npm],
];

/** The package manager of a project, by its lockfile; npm where there is none. */
export function packageManagerOf(folder: string): PackageManager {
  const found = LOCKFILES.find(([file]) => existsSync(join(folder, file)));
  if (found) return found[1];
  const parent = dirname(folder);
  return parent === folder ? npm : packageManagerOf(parent);
}
