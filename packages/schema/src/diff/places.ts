/** A schema node; nothing about it is taken for granted. */
export type Node = Readonly<Record<string, unknown>>;

/** A place of a report as a schema describes it: references are resolved, so that a schema may be rearranged at will. */
export interface Place {
  /** JSON Pointer; `*` is any item of a list, and a block of a union is a step by its name. */
  readonly path: string;
  readonly key: string;
  readonly parent?: Place;
  readonly role: "report" | "property" | "item" | "variant";
  /** What is said at the place itself, over what its definition says. */
  readonly node: Node;
  readonly own: Node;
  readonly required: boolean;
  /** The definition that the place refers to. */
  readonly definition?: Definition;
  /** The innermost definition that the place is part of. */
  readonly within?: Within;
  readonly children: readonly Place[];
}

export interface Definition {
  readonly name: string;
  readonly node: Node;
}

/** A definition, the place that refers to it, and where below that we are. */
export interface Within extends Definition {
  readonly root: Place;
  readonly below: string;
}

const DEFINITIONS = "#/$defs/";

/** The places of a schema as a tree, in the order of the form. */
export function placesOf(schema: unknown): Place {
  const root = asNode(schema);
  return new Tree(asNode(root["$defs"])).place({
    path: "",
    key: "",
    role: "report",
    own: root,
    required: true,
  });
}

/** A place and all below it, each before what is below it. */
export function withAllBelow(place: Place): Place[] {
  return [place, ...place.children.flatMap(withAllBelow)];
}

/** The value as an object of a schema; anything else is an empty one. */
export function asNode(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

type Seed = Omit<Place, "children" | "node" | "definition">;

class Tree {
  readonly #definitions: Node;
  // A definition that holds itself is followed once.
  readonly #open: string[] = [];

  constructor(definitions: Node) {
    this.#definitions = definitions;
  }

  place(seed: Seed): Place {
    const definition = this.#definition(seed.own);
    const { $ref: _, ...own } = seed.own;
    const children: Place[] = [];
    const place: Place = {
      ...seed,
      own,
      node: { ...definition?.node, ...own },
      ...(definition ? { definition } : {}),
      children,
    };
    if (definition) this.#open.push(definition.name);
    for (const child of seedsBelow(place)) children.push(this.place(child));
    if (definition) this.#open.pop();
    return place;
  }

  #definition(own: Node): Definition | undefined {
    const name = referenceOf(own);
    if (name === undefined || !Object.hasOwn(this.#definitions, name) || this.#open.includes(name))
      return undefined;
    return { name, node: asNode(this.#definitions[name]) };
  }
}

function seedsBelow(parent: Place): Seed[] {
  const { properties, required, items, oneOf } = parent.node;
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  const variants: readonly unknown[] = Array.isArray(oneOf) ? oneOf : [];
  return [
    ...Object.entries(asNode(properties)).map(([key, own]) => seed(parent, key, own, names.includes(key))),
    ...(items === undefined ? [] : [seed(parent, "*", items, true, "item")]),
    ...variants.map((own, index) =>
      seed(parent, referenceOf(asNode(own)) ?? String(index), own, false, "variant"),
    ),
  ];
}

function seed(
  parent: Place,
  key: string,
  own: unknown,
  required: boolean,
  role: Place["role"] = "property",
): Seed {
  const step = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const { definition } = parent;
  const within = definition ? { ...definition, root: parent, below: "" } : parent.within;
  return {
    path: parent.path + step,
    key,
    parent,
    role,
    own: asNode(own),
    required,
    ...(within ? { within: { ...within, below: within.below + step } } : {}),
  };
}

function referenceOf({ $ref }: Node): string | undefined {
  return typeof $ref === "string" && $ref.startsWith(DEFINITIONS)
    ? $ref.slice(DEFINITIONS.length)
    : undefined;
}
