import { parts } from "../case.ts";
import type { Run } from "../run/run.ts";

/** A badge as SVG: which editions, which parts unless all, and how many of the cases passed. */
export function badge({ outcomes, passed, coverage }: Run): string {
  const right = outcomes.filter(({ problems }) => problems.length === 0).length;
  const of = Object.keys(coverage.editions).join(", ");
  const tried = parts.filter((part) => coverage.parts[part]);
  const which = tried.length === parts.length ? "" : ` ${tried.join(" ")}`;
  return draw("nianbao", `${of}${which} ${right}/${outcomes.length}`, passed ? "#2e7d32" : "#b3141d");
}

const HEIGHT = 20;
const CHARACTER = 6.6;

function draw(left: string, right: string, color: string): string {
  const [a, b] = [left, right].map((text) => Math.round(text.length * CHARACTER) + 12) as [number, number];
  const label = `${left}: ${right}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="${HEIGHT}" role="img" aria-label="${label}">
<title>${label}</title>
<rect width="${a + b}" height="${HEIGHT}" rx="3" fill="#444"/>
<path d="M${a} 0h${b - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${a}z" fill="${color}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="${a / 2}" y="14" textLength="${a - 12}">${left}</text>
<text x="${a + b / 2}" y="14" textLength="${b - 12}">${right}</text>
</g>
</svg>
`;
}
