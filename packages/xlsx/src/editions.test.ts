import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { forms } from "@nianbao/form";
import type { Edition } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { smallReport } from "./fixtures/report.ts";
import * as all from "./index.ts";

const src = fileURLToPath(new URL(".", import.meta.url));

describe.each(forms)("the entry of $edition alone", (form) => {
  const entry = join(src, `generated/${form.edition}/index.ts`);

  test("writes and reads what the whole package does", async () => {
    const one = (await import(entry)) as Pick<typeof all, "read"> & {
      write: typeof all.write;
      blank: () => Promise<Uint8Array>;
    };
    const report = smallReport(form);
    const bytes = await all.write(report);
    expect(await one.write(report)).toEqual(bytes);
    expect(await one.blank()).toEqual(await all.blank(form.edition as Edition));
    expect(one.read(bytes)).toEqual(all.read(bytes));
  });

  test("holds nothing of another edition", () => {
    const others = forms
      .filter(({ edition }) => edition !== form.edition)
      .map(({ edition }) => `generated/${edition}`);
    const files = [...reached(entry)].map((file) => relative(src, file));
    expect(files).toContain(`generated/${form.edition}/layout.ts`);
    expect(files.filter((file) => others.some((other) => file.startsWith(other)))).toEqual([]);
  });
});

/** The files of this package that a file imports, directly or not. */
function reached(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type )[^;]*? from "(\.[^"]+)"/gm,
  );
  for (const [, name] of statements) reached(join(dirname(file), name as string), found);
  return found;
}
