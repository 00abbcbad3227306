import { formOf, type ObjectShape } from "@nianbao/form";
import type { Form } from "@nianbao/form/types";

/** Where the reference of an edition describes a place, or what it stands in: an address within the site. */
export function placeLink(edition: string, path: string): string {
  const form = formOf(edition);
  if (!form) return "/reference/index.md";
  const known = described(form);
  const place = upwards(path).find((one) => known.has(one)) ?? "";
  const section = form.sections.find((one) => place === one.path || place.startsWith(`${one.path}/`));
  const page = `/reference/${edition}/${section?.key ?? "index"}.md`;
  return place === "" || place === section?.path ? page : `${page}#${place.slice(1).replaceAll("/", "-")}`;
}

function upwards(path: string): string[] {
  const keys = path.split("/").slice(1);
  return keys.map((_, index) => `/${keys.slice(0, keys.length - index).join("/")}`);
}

function described({ root, cells }: Form): ReadonlySet<string> {
  const units = cells.flatMap(({ unitCell }) => unitCell?.path ?? []);
  return new Set([...fields(root, ""), ...cells.map(({ path }) => path), ...units]);
}

function fields(shape: ObjectShape, path: string): string[] {
  return shape.fields.flatMap((field) => {
    const here = `${path}/${field.key}`;
    return field.shape.type === "object" ? [here, ...fields(field.shape, here)] : [here];
  });
}
