import { explanations, groups } from "@nianbao/findings/explanations";
import { forms } from "@nianbao/form";
import type { Finding, FindingCode } from "@nianbao/types";
import type { Example } from "../examples/example.ts";
import { examples } from "../examples/examples.ts";
import { fenced } from "../fenced.ts";
import { read } from "../repository.ts";
import type { Page } from "./page.ts";
import { placeLink } from "./place-link.ts";
import { FINDINGS } from "./repository-pages.ts";

/** The catalogue of findings: an overview, and a page a finding, each with an example. */
export function findingPages(): Page[] {
  const catalogue = read(FINDINGS);
  const all = examples();
  const pages = [...details(catalogue)].map(([code, text]) => findingPage(code, text, all.get(code)));
  return [{ path: "reference/findings/index.md", source: FINDINGS, text: overview(catalogue) }, ...pages];
}

// In the file of the repository each code has a section of its own: `### `code``.
const SECTION = /^### `([\w-]+)`\n([\s\S]*?)(?=^##|(?![\s\S]))/gm;

function overview(catalogue: string): string {
  return catalogue.replaceAll(SECTION, "").replaceAll(/\n{3,}/g, "\n\n");
}

function details(catalogue: string): Map<FindingCode, string> {
  return new Map(
    [...catalogue.matchAll(SECTION)].map(([, code, text]) => [code as FindingCode, (text ?? "").trim()]),
  );
}

function findingPage(code: FindingCode, text: string, example: Example | undefined): Page {
  const { when, group } = explanations[code];
  const parts = [
    `# ${code}`,
    `${escaped(when["zh-CN"])}\n\n${escaped(when.en)}`,
    text,
    ...rulesPart(code),
    ...(example ? examplePart(example) : []),
    `[${groups[group]?.["zh-CN"]} · ${groups[group]?.en}](/reference/findings/index.md)`,
  ];
  return { path: `reference/findings/${code}.md`, source: FINDINGS, text: `${parts.join("\n\n")}\n` };
}

function rulesPart(code: FindingCode): string[] {
  const editions = forms.filter(({ rules }) => rules.some((rule) => rule.code === code));
  if (editions.length === 0) return [];
  const links = editions.map(({ edition }) => `[${edition}](/reference/${edition}/equations.md#${code})`);
  return [`勾稽关系 The equations of each edition: ${links.join(", ")}.`];
}

// What the change is made to stands beside the cases, and is the same for all.
function leadOf({ changes, edition }: Example): string[] {
  if (!changes) return [];
  const base = `../../schemas/annual-report/${edition}/cases/base.json`;
  const ofPage = changes === "page";
  return [
    `${ofPage ? "网页有这一处改动 The page with this change, made from" : "改动 A change of"} [一份没有问题的报告 a valid report](${base}):`,
  ];
}

function examplePart(example: Example): string[] {
  const { code, edition, says, given, find } = example;
  const is = (finding: Finding) => finding.code === code;
  const [found, other] = [find("zh-CN"), find("en")];
  const [finding, english] = [found.find(is), other.find(is)];
  if (!finding || !english) throw new Error(`The example of ${code} does not give it.`);
  const { path, label } = finding;
  return [
    "## 例子 Example",
    ...(says ? [escaped(`${says["zh-CN"]}。${says.en.charAt(0).toUpperCase()}${says.en.slice(1)}.`)] : []),
    ...leadOf(example),
    given,
    `结果 It gives${others(found)}:`,
    fenced("json", JSON.stringify({ ...finding }, null, 2)),
    "英文提示 In English:",
    `> ${escaped(english.message)}`,
    `位置 Its place: [${label === "" ? `\`${path}\`` : escaped(label)}](${placeLink(edition, path)})`,
  ];
}

// Values are data: nothing in them may act as Markdown.
function escaped(text: string): string {
  return text.replaceAll(/[[\]\\`*_<>#|]/g, "\\$&").replaceAll("\n", " ");
}

function others(found: readonly Finding[]): string {
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.length > 1 ? `（共 ${found.length} 条，这里是其中一条 one of ${found.length}）` : "";
}
