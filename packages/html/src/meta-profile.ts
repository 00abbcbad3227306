/** A meta label of government sites. */
export interface MetaLabel {
  readonly name: string;
  /** What it describes: the site, the column in which the page stands, or the page. */
  readonly group: "site" | "column" | "content";
  /** By custom; the wording of the guideline was not seen. */
  readonly required: boolean;
}

/** The meta labels of 《政府网站发展指引》（国办发〔2017〕47号）, in their order. */
export const metaProfile: readonly MetaLabel[] = [
  ...labels("site", true, ["SiteName", "SiteDomain", "SiteIDCode"]),
  ...labels("column", true, ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"]),
  ...labels("content", true, ["ArticleTitle", "PubDate", "ContentSource"]),
  ...labels("content", false, ["Keywords", "Author", "Description", "Image", "Url"]),
];

function labels(group: MetaLabel["group"], required: boolean, names: readonly string[]): MetaLabel[] {
  return names.map((name) => ({ name, group, required }));
}
