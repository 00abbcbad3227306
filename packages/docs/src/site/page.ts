/** A page of the site. */
export interface Page {
  /** Its place in the site, such as `guides/vendor.md`. */
  readonly path: string;
  /** The file of the repository that its relative links start from. */
  readonly source: string;
  readonly text: string;
}

/** What the first heading says, as plain text. */
export function titleOf({ path, text }: Pick<Page, "path" | "text">): string {
  const [, heading] = /^# (.+)$/m.exec(text) ?? [];
  if (heading === undefined) throw new Error(`${path} has no heading of the first level.`);
  return heading.replaceAll(/\\(.)/g, "$1").replaceAll("`", "");
}
