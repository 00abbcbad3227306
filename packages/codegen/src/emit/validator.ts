import { compileVersions } from "../compile/upgrades.ts";
import type { Emitter } from "./emitter.ts";
import { checksFile, editionFile, indexFile, textsFile } from "./validator/editions.ts";
import { PlaceNumbers } from "./validator/place-numbers.ts";
import { rulesFile } from "./validator/rules.ts";
import { soundFile } from "./validator/sound.ts";
import { structureFile } from "./validator/structure.ts";
import { proofFile, zodFile } from "./validator/zod.ts";
import { shapesFile } from "./validator/zod-shapes.ts";

const FOLDER = "packages/validator/src/generated";

/** `@nianbao/validator`: each edition's checks of structure and equations, its zod schemas, and the index of editions. */
export const emitValidator: Emitter = ({ editions, schemas }) => {
  const files = new Map<string, string>();
  for (const { form, source } of editions) {
    const folder = `${FOLDER}/${form.edition}`;
    const places = new PlaceNumbers(form);
    const { file } = source.schema;
    files.set(`${folder}/structure.ts`, structureFile(form, file));
    files.set(`${folder}/sound.ts`, soundFile(form, places, file));
    files.set(`${folder}/rules.ts`, rulesFile(form, places, file));
    files.set(`${folder}/checks.ts`, checksFile(form, file));
    files.set(`${folder}/shapes.ts`, shapesFile(form, file));
    files.set(`${folder}/shapes.test-d.ts`, proofFile(form, file));
    const { older } = compileVersions(form, source, schemas);
    files.set(`${folder}/index.ts`, editionFile(form, older.length > 0 ? ["older"] : [], file));
  }
  files.set(`${FOLDER}/index.ts`, indexFile(editions));
  files.set(`${FOLDER}/texts.ts`, textsFile(editions));
  files.set(`${FOLDER}/zod.ts`, zodFile(editions));
  return files;
};
