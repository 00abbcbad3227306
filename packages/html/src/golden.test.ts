import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { forms } from "@nianbao/form";
import { describe, expect, test } from "vitest";
import { smallReport } from "./fixtures/report.ts";
import { render } from "./index.ts";

const schemas = fileURLToPath(new URL("../../../schemas/annual-report", import.meta.url));

// Read through the difference before it is committed: RECORD=1 npx vitest run --project html golden
describe.each(forms)("the golden page of $edition", (form) => {
  const file = join(schemas, form.edition, "golden", "page.html");
  const page = render(smallReport(form));
  if (process.env["RECORD"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
  const golden = existsSync(file) ? readFileSync(file, "utf8") : "";

  // A folder that was copied to begin a new edition has the page of another.
  test.skipIf(!golden.includes(`"edition":"${form.edition}"`))("is what a small report gives", () => {
    expect(page).toBe(golden);
  });
});
