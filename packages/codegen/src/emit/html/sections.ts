import type { Field, FigureGroup, Form, Narrative, Section } from "@nianbao/form/types";
import { literal } from "../print.ts";
import type { TemplateFunction } from "./functions.ts";
import { element, escaped, hole, idOf, openTag, property, text } from "./markup.ts";
import { sectionName, sectionTemplate } from "./section.ts";

/** The function that prints all sections in the order of the form, and those that print one of text. */
export function sectionFunctions(form: Form): TemplateFunction[] {
  const calls = form.sections.map(({ key }) => hole(`${sectionName(key)}(${property("at", key)})`));
  return [
    { name: "sections", path: "", parameters: [], template: calls.join("\n") },
    ...form.sections.filter(({ kind }) => kind === "text").map(textSection),
  ];
}

function textSection(section: Section): TemplateFunction {
  const numbers = section.narratives.some(({ lead }) => !lead);
  return {
    name: sectionName(section.key),
    path: section.path,
    parameters: [],
    ...(numbers ? { before: "const headed = numbered();" } : {}),
    template: sectionTemplate(section.path, section.heading, textContent(section)),
  };
}

// Narratives with headings of their own are numbered as they come; one without text is left out.
function textContent({ narratives, figures }: Section): string {
  return [...narratives.map(narrativeContent), ...figures.map(figuresContent)].join("");
}

function narrativeContent({ key, path, lead, title }: Narrative): string {
  const value = property("at", key);
  return lead
    ? hole(`narrative(${value}, "${idOf(path)}", 2)`)
    : hole(`headed(${value}, "${idOf(path)}", ${literal(escaped(title))})`);
}

function figuresContent(group: FigureGroup): string {
  const value = property("at", group.key);
  const id = idOf(group.path);
  const markup = [
    "",
    openTag("div", { class: "nianbao-figures", role: "group", "aria-labelledby": id }),
    element("h3", { id }, text(group.title)),
    element("dl", {}, `\n${group.fields.map((field) => figure(field, value, id)).join("\n")}\n`),
    "</div>",
  ].join("\n");
  return hole(`${value} === undefined ? "" : \`${markup}\``);
}

function figure(field: Field, value: string, id: string): string {
  const unit = typeof field.unit === "string" ? text(`（${field.unit}）`) : "";
  const term = element("dt", {}, `${text(field.title)}${unit}`);
  const number = element("dd", { id: `${id}-${field.key}` }, hole(`cell(${property(value, field.key)})`));
  return element("div", {}, `${term}${number}`);
}
