import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../editions.ts";
import { compileStatements, emitStatements, type StatementsFile } from "./statements.ts";

const input = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url)));

const row = (reading: string[]) => ({ says: ["收到"], readings: [reading] });
const file = (
  readings: string[][],
  columns: StatementsFile["families"][number]["columns"],
): StatementsFile => ({
  families: [{ in: "/requests", rows: readings.map(row), columns }],
});

function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe.each(input.editions)("$form.edition", ({ form, source }) => {
  const stated = (source.statements?.json ?? { families: [] }) as StatementsFile;
  const compiled = compileStatements(stated, form) as { families: { rows: unknown[]; columns: unknown[] }[] };

  test("every path of statements.json is one of the form", () => {
    const sizes = (families: readonly { rows: readonly object[]; columns: readonly object[] }[]) =>
      families.map(({ rows, columns }) => [rows.map(readingsIn), columns.length]);
    const readingsIn = (one: object) => (one as { readings: unknown[] }).readings.length;
    expect(sizes(compiled.families as never)).toEqual(sizes(stated.families));
  });

  test("the narratives are those of the form, in its order", () => {
    const { narratives } = compileStatements(stated, form) as { narratives: string[] };
    const ofSections = form.sections.flatMap((section) => section.narratives.map(({ path }) => path));
    expect(narratives).toEqual(["/preamble", ...ofSections]);
  });

  test("braces are balanced", () => {
    const depth = (text: string) =>
      [...text].reduce((sum, sign) => sum + (sign === "{" ? 1 : sign === "}" ? -1 : 0), 0);
    expect(wordsIn(stated.families).filter((word) => depth(word) !== 0)).toEqual([]);
  });

  test("a place and all its children are spelt out", () => {
    const { families } = compileStatements(
      file(
        [["received", "-carriedOver"], ["outcomes/refused/*"]],
        [{ cells: "total" }, { cells: "organizations/*" }],
      ),
      form,
    ) as never as typeof compiled;
    expect(families[0]?.rows).toEqual([
      {
        says: ["收到"],
        readings: [[{ at: "/requests/received" }, { at: "/requests/carriedOver", minus: true }]],
      },
      {
        says: ["收到"],
        readings: [
          [
            {
              at: "/requests/outcomes/refused",
              of: [
                "/stateSecrets",
                "/prohibitedByLaw",
                "/threeSecuritiesOneStability",
                "/thirdPartyInterests",
                "/internalAffairs",
                "/processInformation",
                "/enforcementFiles",
                "/administrativeInquiries",
              ],
            },
          ],
        ],
      },
    ]);
    expect(families[0]?.columns).toEqual([
      { cells: [{ at: "/total" }] },
      {
        cells: [
          {
            at: "/organizations",
            of: [
              "/businesses",
              "/researchInstitutions",
              "/publicInterestGroups",
              "/legalServiceProviders",
              "/others",
            ],
          },
        ],
      },
    ]);
  });

  test("what the form does not have is left out, and nothing else", () => {
    const { families } = compileStatements(
      file(
        [["received"], ["withdrawn"], ["received", "withdrawn"]],
        [{ cells: "total" }, { cells: ["total", "women"] }, { cells: "women" }],
      ),
      form,
    ) as never as typeof compiled;
    expect(families[0]?.rows).toEqual(
      [row(["received"])].map(() => ({ says: ["收到"], readings: [[{ at: "/requests/received" }]] })),
    );
    expect(families[0]?.columns).toEqual([{ cells: [{ at: "/total" }] }, { cells: [{ at: "/total" }] }]);
    expect(
      compileStatements({ families: [{ in: "/nothing", rows: [row(["received"])], columns: [] }] }, form),
    ).toMatchObject({ families: [] });
  });
});

test("an edition without the file has no statements", () => {
  const editions = input.editions.map(({ form, source: { statements: _, ...source } }) => ({ form, source }));
  const files = [...(emitStatements({ ...input, editions }) as Map<string, string>)];
  expect(files.map(([path]) => path)).toEqual(
    input.editions.map(({ form }) => `packages/validator/src/generated/${form.edition}/statements.ts`),
  );
  for (const [, text] of files) expect(text).toContain('"families":[]');
});

test("a misspelt key is refused with its place", () => {
  const [edition] = input.editions;
  if (!edition) throw new Error("no edition");
  const statements = {
    file: "statements.json",
    json: { families: [{ in: "/requests", row: [], rows: [], columns: [] }] },
  };
  const editions = [{ ...edition, source: { ...edition.source, statements } }];
  expect(() => emitStatements({ ...input, editions })).toThrow("statements.json");
});
