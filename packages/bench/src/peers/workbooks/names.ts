import type { Form } from "@nianbao/form";

const names = new Map<Form, readonly (readonly [name: string, address: string])[]>();

/** A name for each cell of the form, and its address. */
export function namesOf(form: Form): readonly (readonly [name: string, address: string])[] {
  if (!names.has(form))
    names.set(
      form,
      form.cells.map(({ path, address }) => [
        path.slice(1).replaceAll("/", "."),
        address.replace(/!([A-Z]+)(\d+)$/, "!$$$1$$$2"),
      ]),
    );
  return names.get(form) ?? [];
}
