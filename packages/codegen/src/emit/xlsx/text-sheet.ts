import type { FigureGroup, Narrative, Section } from "@nianbao/form/types";
import { numberKind } from "../../compile/numbers.ts";
import { FIGURES_ROW, type NumberPlace, nameOf } from "./places.ts";
import { type Places, placeOf } from "./sums.ts";

/** The sheet of a section of text. Figures come first: narratives grow. */
export function textSheet(section: Section, places: Places): object {
  const figures = section.figures.map((group) => figureGroup(group, section, places));
  const lastFigure = figures.at(-1)?.values.at(-1)?.row;
  return {
    kind: "text" as const,
    path: section.path,
    sheet: section.sheet,
    heading: section.heading,
    label: [section.heading, section.en],
    ...(section.note === undefined ? {} : { note: section.note }),
    figures,
    headRow: lastFigure === undefined ? FIGURES_ROW : lastFigure + 2,
    narratives: section.narratives.map((narrative) => narrativeOf(narrative, section)),
  };
}

function narrativeOf({ path, title, en }: Narrative, section: Section) {
  return { path, title, label: [`${section.heading} / ${title}`, `${section.en} / ${en}`] };
}

function figureGroup(group: FigureGroup, section: Section, places: Places) {
  const values = group.fields.map((field) => {
    const path = `${group.path}/${field.key}`;
    const { row, column }: NumberPlace = placeOf(path, places);
    const unit = typeof field.unit === "string" ? field.unit : undefined;
    return {
      path,
      name: nameOf(path),
      text: unit === undefined ? field.title : `${field.title}（${unit}）`,
      label: [
        `${section.heading} / ${group.title} / ${field.title}`,
        `${section.en} / ${group.en} / ${field.en}`,
      ],
      kind: numberKind(field) ?? "count",
      ...(unit === undefined ? {} : { unit }),
      row,
      column,
      rowspan: 1,
      colspan: 1,
    };
  });
  return { path: group.path, row: (values[0]?.row ?? FIGURES_ROW + 1) - 1, title: group.title, values };
}
