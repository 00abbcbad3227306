import { text } from "./text.ts";

// Nothing is loaded from anywhere and nothing runs, whatever the page holds.
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What a page consists of; all but the title is markup. */
export interface DocumentParts {
  readonly lang: string;
  readonly title: string;
  /** Meta elements, a line each. */
  readonly meta: string;
  readonly style: string;
  /** What stands in the body before the content. */
  readonly before: string;
  readonly content: string;
}

/** A whole page around its content. */
export function htmlDocument({ lang, title, meta, style, before, content }: DocumentParts): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${text(title)}</title>
${meta}<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body class="nianbao-page">
${before}<main id="nianbao-content">
${content}
</main>
</body>
</html>
`;
}
