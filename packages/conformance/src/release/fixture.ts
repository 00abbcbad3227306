import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { release } from "@nianbao/codegen";
import { blankReport, type Form, forms, setAt } from "@nianbao/form";
import { constantOf, readJson, schemasFolder, workingSchemas } from "./folder.ts";

// biome-ignore lint/suspicious/noExplicitAny: an edit reaches anywhere in a schema
export type Json = Record<string, any>;

/** A copy of a folder of schemas, to edit and to release. */
export class SchemasCopy {
  readonly folder: string = mkdtempSync(join(tmpdir(), "nianbao-schemas-"));
  /** The newest edition: it is the one that is edited. */
  readonly edition: string;

  private constructor(folder: string) {
    cpSync(folder, this.folder, { recursive: true });
    this.edition = [...workingSchemas(this.folder).keys()].at(-1) as string;
  }

  /** This repository's schemas with one case each, as if nothing had ever been released. */
  static unreleased(): SchemasCopy {
    const copy = new SchemasCopy(schemasFolder);
    rmSync(join(copy.folder, "released"), { recursive: true, force: true });
    for (const form of forms) copy.#setCases(form);
    return copy;
  }

  copy(): SchemasCopy {
    return new SchemasCopy(this.folder);
  }

  get file(): string {
    return join(this.folder, "annual-report", this.edition, "schema.json");
  }

  get version(): string {
    return constantOf(JSON.parse(readFileSync(this.file, "utf8")), "schemaVersion");
  }

  release(): this {
    release(this.folder, { on: "2031-02-03" });
    return this;
  }

  edit(change: (schema: Json) => void): this {
    const schema = JSON.parse(readFileSync(this.file, "utf8"));
    change(schema);
    writeFileSync(this.file, JSON.stringify(schema));
    return this;
  }

  setVersion(version: string): this {
    return this.edit((schema) => {
      schema["$id"] = schema["$id"].replace(this.version, version);
      schema["properties"].schemaVersion.const = version;
    });
  }

  /** A file of `released/`. */
  released(path: string): Json {
    return readJson(this.folder, `released/${path}`) as Json;
  }

  write(path: string, value: unknown): void {
    writeFileSync(join(this.folder, path), JSON.stringify(value));
  }

  // A case of each edition, whatever cases there are.
  #setCases(form: Form): void {
    const cases = `annual-report/${form.edition}/cases`;
    rmSync(join(this.folder, cases), { recursive: true, force: true });
    mkdirSync(join(this.folder, cases));
    this.write(`${cases}/sample.json`, emptyReport(form));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A report in which every number is 0. */
function emptyReport(form: Form): Json {
  const report = JSON.parse(JSON.stringify(blankReport(form)).replaceAll(":null", ":0")) as Json;
  for (const { unitCell } of form.cells) if (unitCell) setAt(report, unitCell.path, unitCell.options[0]);
  return report;
}
