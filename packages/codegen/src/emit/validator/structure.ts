import { step } from "@nianbao/form/pointer";
import type { Field, Form, Shape } from "@nianbao/form/types";
import { Names } from "../names.ts";
import { literal, printed } from "../print.ts";
import { functionNames } from "./conditions.ts";
import { Expectations } from "./expectations.ts";
import { type Blocks, blocksIn, definitionsOfCells, holdsCells, inOrder } from "./shapes.ts";

/** `structure.ts`: what should stand in each place, as data, to tell what is wrong there. */
export function structureFile(form: Form, source: string): string {
  const asked = new Expectations(form);
  const retold = new Structures(form, asked).all();
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../structure/expectations.ts",
      namedImports: asked.imported,
    });
    const makers = ["blocks", "list", "object", "optional"].filter((name) =>
      retold.some((one) => one.includes(`${name}(`)),
    );
    file.addImportDeclaration({
      moduleSpecifier: "../../structure/structure.ts",
      namedImports: ["madeOnce", ...makers, { name: "ObjectStructure", isTypeOnly: true }],
    });
    file.addImportDeclaration({
      moduleSpecifier: "./sound.ts",
      namedImports: [...asked.codes, ...quickLooks(form).values()],
    });
    file.addStatements(`
/** What should stand in each place of a report, in the order of the form. */
export const structure: () => ObjectStructure = madeOnce(() => {
${[...asked.constants, ...retold].join("\n")}
});`);
  });
}

// The function of each definition that is no plain value: a quick look at it is as good as a closer one.
function quickLooks(form: Form): Map<string, string> {
  return new Map([...functionNames(form)].filter(([name]) => isLookedAt(form.definitions[name])));
}

function isLookedAt(shape: Shape | undefined): boolean {
  return shape?.type === "object" || shape?.type === "list";
}

/** Where a shape stands: the keys that lead to it, and whether numbers there are cells, which may be blank. */
interface Place {
  readonly names: readonly string[];
  /** The pointer from the report; none inside a definition. */
  readonly path: string | undefined;
  readonly cells: boolean;
}

class Structures {
  readonly #form: Form;
  readonly #asked: Expectations;
  /** The function that takes a quick look at a definition. */
  readonly #quick: ReadonlyMap<string, string>;
  /** The constant of each definition. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(form: Form, asked: Expectations) {
    this.#form = form;
    this.#asked = asked;
    this.#quick = quickLooks(form);
    this.#names = new Names(this.#quick.values()).ofDefinitions(form, (name) => [name, "structure"]);
  }

  all(): string[] {
    const cells = definitionsOfCells(this.#form);
    const definitions = inOrder(this.#form).map(([name, shape]) => {
      const place = { names: [name], path: undefined, cells: cells.has(name) };
      return `const ${this.#nameOf(name)} = ${this.#of(shape, place, this.#quick.get(name))};`;
    });
    const report = this.#of(this.#form.root, { names: [], path: "", cells: false });
    return [...definitions, `return ${report};`];
  }

  // `look` names the function that takes a quick look at the same.
  #of(shape: Shape, place: Place, look?: string): string {
    const made = (maker: string, ...given: string[]) =>
      `${maker}(${[...given, ...(look === undefined ? [] : [look])].join(", ")})`;
    switch (shape.type) {
      case "ref":
        return this.#nameOf(shape.to);
      case "object":
        return made("object", `{ ${shape.fields.map((field) => this.#field(field, place)).join(", ")} }`);
      case "list": {
        const blocks = blocksIn(shape, this.#form);
        if (blocks) return made("blocks", literal(blocks.key), this.#kinds(blocks));
        return made("list", this.#of(shape.items, { ...place, names: [...place.names, "item"] }));
      }
      case "union":
        throw new TypeError(`${place.names.join("/")}: a union stands only in a list`);
      default:
        return this.#asked.of(shape, place.names, place.cells);
    }
  }

  #field({ key, shape, optional }: Field, { names, path, cells }: Place): string {
    const below = path === undefined ? undefined : path + step(key);
    const structure = this.#of(shape, {
      names: [...names, key],
      path: below,
      cells: cells || (below !== undefined && holdsCells(this.#form, below)),
    });
    return `${literal(key)}: ${optional ? `optional(${structure})` : structure}`;
  }

  #kinds({ kinds }: Blocks): string {
    const entries = kinds.map(
      ({ constant, definition }) => `${literal(constant)}: ${this.#nameOf(definition)}`,
    );
    return `{ ${entries.join(", ")} }`;
  }

  #nameOf(definition: string): string {
    return this.#names.get(definition) as string;
  }
}
