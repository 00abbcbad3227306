import { isFile, markdownBelow, names, read } from "../repository.ts";
import type { Page } from "./page.ts";

/** The Markdown of the repository that the site takes in as it is. */
export function repositoryPages(): Page[] {
  return sources().map(([source, path]) => ({ source, path, text: read(source) }));
}

type Place = readonly [source: string, path: string];

function sources(): Place[] {
  return [
    ["README.md", "introduction.md"],
    ["README.zh-CN.md", "introduction.zh-CN.md"],
    ["CONTRIBUTING.md", "contributing.md"],
    ["schemas/README.md", "schemas.md"],
    ...markdownBelow("docs")
      .filter((source) => source !== FINDINGS)
      .map(docsPlace),
    ...readmesIn("packages"),
    ...readmesIn("examples"),
  ];
}

/** The catalogue of findings becomes a page a finding. */
export const FINDINGS = "docs/reference/findings.md";

function docsPlace(source: string): Place {
  return [source, source.slice("docs/".length).replace(/\bREADME\.md$/, "index.md")];
}

function readmesIn(folder: string): Place[] {
  return names(folder)
    .filter((name) => isFile(`${folder}/${name}/README.md`))
    .map((name) => [`${folder}/${name}/README.md`, `${folder}/${name}.md`]);
}
