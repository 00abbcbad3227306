import type { Finding, Lang } from "@nianbao/types";
import type { MetaValues } from "./meta-tags.ts";

/** How the page is set when it is printed: as it stands, or in the format of official documents (GB/T 9704—2012). */
export type PrintProfile = "plain" | "gbt9704";

interface CommonOptions {
  /** The language of what the page says about itself; the report's labels are Chinese always. Default `zh-CN`. */
  readonly lang?: Lang | undefined;
  /** Listed at the top, and marked in the cells that they are about. Their messages stand as they are. */
  readonly findings?: readonly Finding[] | undefined;
  /** `false` leaves out the block of data that the page carries; the report can then not be read back exactly. */
  readonly data?: boolean | undefined;
}

export interface RenderOptions extends CommonOptions {
  /** Default `plain`. */
  readonly print?: PrintProfile | undefined;
  /** Meta labels of government sites, by name; `metaProfile` lists them. */
  readonly meta?: MetaValues | undefined;
  /** Style rules that come after the page's own, for instance `:root { --nianbao-accent: #9b1c1c }`. */
  readonly styles?: string | undefined;
}

export interface FragmentOptions extends CommonOptions {
  /** `false` leaves out the title and what stands below it, where the site's own template prints them. */
  readonly title?: boolean | undefined;
}
