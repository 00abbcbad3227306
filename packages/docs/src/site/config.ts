import type { DefaultTheme, MarkdownOptions, UserConfig } from "vitepress";
import { slugOf } from "../links/markdown-links.ts";
import { address } from "../repository.ts";
import { folder, gather, pages } from "./gather.ts";
import { readHeadingIds } from "./heading-ids.ts";
import { linker } from "./links.ts";
import type { Page } from "./page.ts";
import { searchTerms } from "./search-terms.ts";
import { sidebar } from "./sidebar.ts";

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

function markdownOptions(all: readonly Page[]): MarkdownOptions {
  const link = linker(all);
  return {
    anchor: { slugify: slugOf },
    attrs: { disable: true },
    config(md) {
      readHeadingIds(md);
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
