import { emitConformance } from "./conformance.ts";
import type { Emitter } from "./emitter.ts";
import { emitFindings } from "./findings.ts";
import type { FindingsFile } from "./findings-file.ts";
import { emitForm } from "./form.ts";
import { emitHtml } from "./html.ts";
import { emitImport } from "./import/index.ts";
import { emitReference } from "./reference.ts";
import { emitReports } from "./reports.ts";
import { emitSchema } from "./schema.ts";
import { emitStatements } from "./statements.ts";
import { emitTypes } from "./types.ts";
import { emitValidator } from "./validator.ts";
import { emitXlsx } from "./xlsx.ts";

/** One emitter a package, in the order of the packages. */
export const emitters: readonly Emitter[] = [
  emitSchema,
  emitTypes,
  ({ schemas }) => emitFindings(schemas.findings.json as FindingsFile),
  emitForm,
  emitReference,
  emitReports,
  emitValidator,
  emitStatements,
  emitHtml,
  emitXlsx,
  emitImport,
  emitConformance,
];
