import type { Form, Shape } from "@nianbao/form/types";

/** The shapes of one plain value. */
export type PlainShape = Exclude<Shape, { type: "object" | "ref" | "list" | "union" }>;

/** Several kinds of object that a list may hold, told apart by the constant of one key. */
export interface Blocks {
  readonly key: string;
  /** The constant of each kind, and the name of its definition. */
  readonly kinds: readonly { readonly constant: string; readonly definition: string }[];
}

/** The kinds of block that a shape holds, when it is a list of such. */
export function blocksIn(shape: Shape | undefined, form: Form): Blocks | undefined {
  if (shape?.type !== "list" || shape.items.type !== "union") return undefined;
  const members = shape.items.of.map((name) => [name, constantsOf(form.definitions[name])] as const);
  const key = members[0]?.[1].keys().next().value ?? "";
  return {
    key,
    kinds: members.map(([definition, constants]) => ({ definition, constant: constants.get(key) ?? "" })),
  };
}

function constantsOf(shape: Shape | undefined): Map<string, string> {
  const fields = shape?.type === "object" ? shape.fields : [];
  return new Map(
    fields.flatMap(({ key, shape: { type, ...rest } }) =>
      type === "constant" ? [[key, (rest as { value: string }).value] as const] : [],
    ),
  );
}

/** The definitions whose numbers are cells of the form, and may be blank in a draft. */
export function definitionsOfCells(form: Form): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (shape: Shape | undefined, path: string, cells: boolean): void => {
    if (shape?.type === "object")
      for (const { key, shape: below } of shape.fields)
        visit(below, `${path}/${key}`, cells || holdsCells(form, `${path}/${key}`));
    if (shape?.type === "list") visit(shape.items, path, cells);
    if (shape?.type !== "ref" || !cells || reached.has(shape.to)) return;
    reached.add(shape.to);
    visit(form.definitions[shape.to], path, cells);
  };
  visit(form.root, "", false);
  return reached;
}

/** Whether a place is a table, or a group of figures in a text section. */
export function holdsCells(form: Form, path: string): boolean {
  const groups = form.sections.flatMap((section) => section.figures);
  return [...form.tables, ...groups].some((one) => one.path === path);
}

/** The definitions of a form, each after those that it refers to. */
export function inOrder(form: Form): [name: string, shape: Shape][] {
  const ordered = new Map<string, Shape>();
  const add = (name: string): void => {
    const shape = form.definitions[name];
    if (!shape || ordered.has(name)) return;
    for (const below of referencesIn(shape)) add(below);
    ordered.set(name, shape);
  };
  for (const name of Object.keys(form.definitions)) add(name);
  return [...ordered];
}

function referencesIn(shape: Shape): readonly string[] {
  switch (shape.type) {
    case "ref":
      return [shape.to];
    case "union":
      return shape.of;
    case "list":
      return referencesIn(shape.items);
    case "object":
      return shape.fields.flatMap((field) => referencesIn(field.shape));
    default:
      return [];
  }
}
