import {
  type ExportedDeclarations,
  ModuleKind,
  ModuleResolutionKind,
  Project,
  ScriptTarget,
  type SourceFile,
} from "ts-morph";
import { isFile, names, read, root } from "../repository.ts";
import type { Page } from "../site/page.ts";
import { type EntryPoint, entryPoints } from "./entry-points.ts";
import { exportPart, keyOf } from "./export-part.ts";

/** A page for each published package: everything that can be imported from it, as its declarations tell it. */
export function apiPages(): Page[] {
  const project = new Project({
    compilerOptions: {
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      target: ScriptTarget.ES2022,
    },
    skipAddingFilesFromTsConfig: true,
  });
  const packages = names("packages")
    .filter(isPublished)
    .map((folder) => ({ folder, points: entryPoints(folder) }));
  const files = new Map(
    packages.flatMap(({ points }) =>
      points.map((point) => [point, project.addSourceFileAtPath(root + point.file)]),
    ),
  );
  const addresses = addressesOf(packages, files);
  return packages.map(({ folder, points }) => ({
    path: `api/${folder}.md`,
    source: `packages/${folder}/README.md`,
    text: pageText(folder, points, files, addresses),
  }));
}

type Files = ReadonlyMap<EntryPoint, SourceFile>;

function isPublished(folder: string): boolean {
  if (!isFile(`packages/${folder}/package.json`)) return false;
  return !(JSON.parse(read(`packages/${folder}/package.json`)) as { private?: boolean }).private;
}

function pageText(
  folder: string,
  points: readonly EntryPoint[],
  files: Files,
  addresses: ReadonlyMap<string, string>,
): string {
  const head = `# @nianbao/${folder}: API\n\nWhat it is for: [README](README.md). 每个可导入的名称及其说明。`;
  return `${[head, ...points.flatMap((point) => pointParts(point, files.get(point) as SourceFile, addresses))].join("\n\n")}\n`;
}

function pointParts(point: EntryPoint, file: SourceFile, addresses: ReadonlyMap<string, string>): string[] {
  const { specifier, alternatives } = point;
  const exported = exportsOf(file);
  const explained = exported.filter(([, declarations]) => !isBareData(declarations));
  const bare = exported.filter(([, declarations]) => isBareData(declarations)).map(([name]) => `\`${name}\``);
  return [
    `## ${specifier.replace("*", "\\*")}`,
    ...(alternatives ? [`\`*\` is one of ${alternatives.join(", ")}.`] : []),
    ...explained.flatMap(([name, declarations]) =>
      exportPart({ name, id: idOf(specifier, name), declarations, addresses }),
    ),
    ...(bare.length > 0 ? [`Generated, one of each: ${bare.join(", ")}.`] : []),
  ];
}

// What is called first, then what is only named.
const KINDS: readonly string[] = ["FunctionDeclaration", "ClassDeclaration", "VariableDeclaration"];

function exportsOf(file: SourceFile): [string, ExportedDeclarations[]][] {
  const rank = ([, [declaration]]: [string, ExportedDeclarations[]]) => {
    const at = KINDS.indexOf(declaration?.getKindName() ?? "");
    return at === -1 ? KINDS.length : at;
  };
  return [...file.getExportedDeclarations()].sort(
    (one, other) => rank(one) - rank(other) || (one[0] < other[0] ? -1 : 1),
  );
}

// Such as the entries of the catalogue of findings: a page a finding tells more.
function isBareData(declarations: readonly ExportedDeclarations[]): boolean {
  return declarations.every(
    (one) =>
      one.getSourceFile().getFilePath().includes("/generated/") &&
      one.getKindName() === "VariableDeclaration",
  );
}

function idOf(specifier: string, name: string): string {
  const subpath = specifier
    .split("/")
    .slice(2)
    .filter((part) => part !== "*");
  return [...subpath, name].join("-");
}

// Where each name is explained; the first entry point of a package that has it counts.
function addressesOf(
  packages: readonly { readonly folder: string; readonly points: readonly EntryPoint[] }[],
  files: Files,
): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const { folder, points } of packages)
    for (const point of points)
      for (const [name, [declaration]] of exportsOf(files.get(point) as SourceFile)) {
        const key = keyOf(declaration);
        if (key && !addresses.has(key))
          addresses.set(key, `/api/${folder}.md#${idOf(point.specifier, name)}`);
      }
  return addresses;
}
