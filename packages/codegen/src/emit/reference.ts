import type { Form } from "@nianbao/form/types";
import type { Emitter } from "./emitter.ts";
import { addressesOf } from "./reference/addresses.ts";
import { definitionsPage } from "./reference/definitions-page.ts";
import { editionPage } from "./reference/edition-page.ts";
import { equationsPage } from "./reference/equations-page.ts";
import { sectionPage } from "./reference/section-page.ts";
import { page } from "./reference/words.ts";

/** `docs/reference/<edition>/`: every field and every equation of an edition, for readers. A section is a page. */
export const emitReference: Emitter = ({ editions }) =>
  new Map(
    editions.flatMap(({ form, source }) =>
      pagesOf(form).map(([name, parts]): [string, string] => [
        `docs/reference/${form.edition}/${name}.md`,
        page(source.schema.file, parts),
      ]),
    ),
  );

function pagesOf(form: Form): [name: string, parts: string[]][] {
  const addressOf = addressesOf(form);
  return [
    ["README", editionPage(form, addressOf)],
    ...form.sections.map((section): [string, string[]] => [
      section.key,
      sectionPage(section, form, addressOf),
    ]),
    ["definitions", definitionsPage(form)],
    ["equations", equationsPage(form, addressOf)],
  ];
}
