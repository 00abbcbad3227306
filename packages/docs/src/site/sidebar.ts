import { explanations, groups } from "@nianbao/findings/explanations";
import { formOf, forms } from "@nianbao/form";
import type { DefaultTheme } from "vitepress";
import { type Page, titleOf } from "./page.ts";

type SidebarItem = DefaultTheme.SidebarItem;

/** What stands beside every page: all pages, each where a reader looks for it. */
export function sidebar(all: readonly Page[]): SidebarItem[] {
  const below = (prefix: string) =>
    all.filter(({ path }) => path.startsWith(prefix) && path !== `${prefix}index.md`);
  const list = (prefix: string) => below(prefix).map(itemOf);
  return [
    { text: "指南 Guides", link: "/guides/", items: guideItems(all) },
    ...[...forms].reverse().map(({ edition }) => ({
      text: `${edition} 年版 Edition`,
      link: `/reference/${edition}/`,
      collapsed: false,
      items: editionItems(edition, all),
    })),
    { text: "检查结果 Findings", link: "/reference/findings/", collapsed: true, items: findingItems() },
    {
      text: "软件包 Packages",
      collapsed: true,
      items: below("packages/").map(({ path }) => packageItem(path, all)),
    },
    { text: "示例 Examples", collapsed: true, items: list("examples/") },
    {
      text: "更多 More",
      collapsed: true,
      items: all.filter(({ path }) => !path.includes("/") && path !== "index.md").map(itemOf),
    },
    { text: "Decisions", link: "/decisions/", collapsed: true, items: list("decisions/") },
  ];
}

// In the order of their index.
function guideItems(all: readonly Page[]): SidebarItem[] {
  const index = all.find(({ path }) => path === "guides/index.md")?.text ?? "";
  const place = ({ path }: Page) => index.indexOf(path.slice("guides/".length));
  const guides = all.filter((page) => page.path.startsWith("guides/") && page.path !== "guides/index.md");
  return guides.sort((one, other) => place(one) - place(other)).map(itemOf);
}

// In the order of the form.
function editionItems(edition: string, all: readonly Page[]): SidebarItem[] {
  const keys = [...(formOf(edition)?.sections.map(({ key }) => key) ?? []), "equations", "definitions"];
  const pages = keys.flatMap(
    (key) => all.find(({ path }) => path === `reference/${edition}/${key}.md`) ?? [],
  );
  return pages.map((page) => ({ ...itemOf(page), text: titleOf(page).replace(` · ${edition}`, "") }));
}

function itemOf(page: Page): SidebarItem {
  return { text: titleOf(page), link: `/${page.path}` };
}

function findingItems(): SidebarItem[] {
  return Object.entries(groups).map(([id, name]) => ({
    text: `${name["zh-CN"]} ${name.en}`,
    collapsed: true,
    items: Object.entries(explanations)
      .filter(([, { group }]) => group === id)
      .map(([code]) => ({ text: code, link: `/reference/findings/${code}` })),
  }));
}

function packageItem(path: string, all: readonly Page[]): SidebarItem {
  const name = path.slice("packages/".length, -".md".length);
  const hasApi = all.some((page) => page.path === `api/${name}.md`);
  const items = hasApi ? { items: [{ text: "API", link: `/api/${name}` }] } : {};
  return { text: `@nianbao/${name}`, link: `/packages/${name}`, ...items };
}
