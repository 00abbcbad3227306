import { element, functionName, idOf, openTag, text } from "./markup.ts";

/** The name of the function that prints a section. */
export function sectionName(key: string): string {
  return functionName(key, "Section");
}

/** The frame of a section: its heading, and what stands below it. */
export function sectionTemplate(path: string, heading: string, content: string): string {
  const id = idOf(path);
  return `${openTag("section", { "aria-labelledby": id })}
${element("h2", { id }, text(heading))}${content}
</section>`;
}
