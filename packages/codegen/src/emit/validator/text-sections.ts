import type { Form } from "@nianbao/form/types";

/** A section of text, and the keys of its narratives. */
export interface TextSection {
  readonly key: string;
  readonly narratives: readonly string[];
}

/**
 * The sections of text of a form.
 *
 * @param official - the edition alone, when the form has a profile's additions: a text of a profile does not fill a section
 *   of the edition
 */
export function textSections(form: Form, official: Form): TextSection[] {
  return form.sections
    .filter(({ kind }) => kind === "text")
    .map((section) => official.sections.find(({ key }) => key === section.key) ?? section)
    .map(({ key, narratives }) => ({ key, narratives: narratives.map((narrative) => narrative.key) }));
}
