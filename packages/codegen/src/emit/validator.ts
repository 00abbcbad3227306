import type { Emitter } from "./emitter.ts";
import { checksFile, editionFile, indexFile } from "./validator/editions.ts";
import { equationsFile } from "./validator/equations.ts";
import { rulesFile } from "./validator/rules.ts";
import { structureFile } from "./validator/structure.ts";

const FOLDER = "packages/validator/src/generated";

/** `@nianbao/validator`: each edition's checks of structure and equations, and the index of editions. */
export const emitValidator: Emitter = ({ editions }) => {
  const files = new Map<string, string>();
  for (const { form, source } of editions) {
    const folder = `${FOLDER}/${form.edition}`;
    const { file } = source.schema;
    files.set(`${folder}/structure.ts`, structureFile(form, file));
    files.set(`${folder}/equations.ts`, equationsFile(form, file));
    files.set(`${folder}/rules.ts`, rulesFile(form, file));
    files.set(`${folder}/checks.ts`, checksFile(form, file));
    files.set(`${folder}/index.ts`, editionFile(form, file));
  }
  files.set(`${FOLDER}/index.ts`, indexFile(editions));
  return files;
};
