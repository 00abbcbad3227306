import { isFile, markdownBelow, names } from "../repository.ts";

/** What people wrote for readers, in Markdown; generated pages are not among it. */
export function documents(): string[] {
  const readmes = ["packages", "examples"].flatMap((folder) =>
    names(folder).map((name) => `${folder}/${name}/README.md`),
  );
  return [
    "README.md",
    "README.zh-CN.md",
    "CONTRIBUTING.md",
    "schemas/README.md",
    ...markdownBelow("docs").filter((path) => !path.startsWith("docs/reference/")),
    ...readmes.filter(isFile),
  ];
}
