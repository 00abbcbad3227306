import { explanations, groups } from "@nianbao/findings/explanations";
import { formOf, forms } from "@nianbao/form";
import type { DefaultTheme, MarkdownOptions, UserConfig } from "vitepress";
import { slugOf } from "../links/markdown-links.ts";
import { address } from "../repository.ts";
import { folder, gather, pages } from "./gather.ts";
import { linker } from "./links.ts";
import { type Page, titleOf } from "./page.ts";
import { searchTerms } from "./search-terms.ts";

type SidebarItem = DefaultTheme.SidebarItem;

/** Gathers the pages, and gives the settings that VitePress makes the site of them with. */
export function siteConfig(): UserConfig<DefaultTheme.Config> {
  const all = pages();
  gather(all);
  return {
    lang: "zh-CN",
    title: "年报 Nianbao",
    description: "政府信息公开工作年度报告：格式、检查结果、软件包与指南",
    head: [["link", { rel: "icon", href: "data:," }]],
    srcDir: folder,
    cacheDir: "../out/cache",
    markdown: markdownOptions(all),
    themeConfig: themeConfig(all),
  };
}

function themeConfig(all: readonly Page[]): DefaultTheme.Config {
  return {
    nav: [
      { text: "指南 Guides", link: "/guides/" },
      { text: "参考 Reference", link: "/reference/" },
      { text: "软件包 Packages", link: "/packages/validator" },
    ],
    sidebar: sidebar(all),
    outline: { level: [2, 3], label: "本页 On this page" },
    docFooter: { prev: false, next: false },
    darkModeSwitchLabel: "深色 Dark",
    returnToTopLabel: "回到顶部 Top",
    sidebarMenuLabel: "目录 Menu",
    socialLinks: [{ icon: "github", link: address }],
    search: {
      provider: "local",
      options: {
        miniSearch: {
          options: { tokenize: searchTerms },
          searchOptions: {
            combineWith: "AND",
            fuzzy: false,
            prefix: true,
            boost: { title: 4, text: 2, titles: 1 },
          },
        },
        translations: {
          button: { buttonText: "搜索 Search", buttonAriaLabel: "搜索 Search" },
          modal: { noResultsText: "没有找到 Nothing found for", resetButtonTitle: "清除 Clear" },
        },
      },
    },
  };
}

function sidebar(all: readonly Page[]): SidebarItem[] {
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

function markdownOptions(all: readonly Page[]): MarkdownOptions {
  const link = linker(all);
  return {
    anchor: { slugify: slugOf },
    config(md) {
      md.core.ruler.push("links-of-the-repository", ({ tokens, env }) => {
        const inline = tokens.flatMap(({ children }) => children ?? []);
        for (const token of inline.filter((one) => one.attrGet("class") !== "header-anchor")) {
          const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
          const given = name && token.attrGet(name);
          if (name && given) token.attrSet(name, link(env.relativePath, given));
        }
      });
      // What pages say is data: nothing in it is a template.
      const render = md.render.bind(md);
      md.render = (text, env) => `<div v-pre>\n${render(text, env)}</div>`;
    },
  };
}
