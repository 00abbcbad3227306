import { forms, labelOf } from "@nianbao/form";
import { valueAt } from "@nianbao/form/pointer";
import { describe, expect, test } from "vitest";
import { changed, editions } from "../../test-cases.ts";
import { editions as generated } from "../generated/index.ts";
import { validate } from "../index.ts";

describe.each(editions)("diagnosis of a report of the edition $edition", ({ edition, base }) => {
  const cells = (table: string) =>
    (forms.find((form) => form.edition === edition)?.cells ?? [])
      .filter((cell) => cell.table === table)
      .map((cell) => [cell.path, valueAt(base, cell.path) as number] as const);
  const diagnose = (patch: Record<string, unknown>, remove: string[] = []) =>
    validate(changed(base, { patch, remove }), { text: false }).diagnosis;
  const labels = generated.find((one) => one.edition === edition)?.labels;

  test.each([1, -1, 9, 1000, -3])(
    "each cell of table three, off by %i, is named with its old value",
    (delta) => {
      const requests = cells("/requests");
      expect(requests.length).toBeGreaterThan(150);
      for (const [path, value] of requests) {
        const label = labels && labelOf(labels, path);
        const resolves = expect.any(Number);
        expect(diagnose({ [path]: value + delta }), path).toEqual([
          { path, label, actual: value + delta, suggested: value, resolves },
        ]);
      }
    },
  );

  test("it says how many findings the change removes", () => {
    for (const [path, value] of cells("/requests")) {
      const [{ resolves } = { resolves: 0 }] = diagnose({ [path]: value + 1 });
      const { findings } = validate(changed(base, { patch: { [path]: value + 1 } }), { text: false });
      expect(resolves, path).toBe(findings.length);
    }
  });

  test("two wrong cells are not taken for one, unless they break no more than it would", () => {
    const [one, other] = ["/requests/outcomes/granted", "/requests/outcomes/partiallyGranted"] as const;
    const n = (path: string) => valueAt(base, path) as number;
    const path = (row: string) => `${row}/naturalPersons`;
    expect(diagnose({ [path(one)]: n(path(one)) + 1, [path(other)]: n(path(other)) + 1 })).toEqual([]);
  });

  test("a balance that two cells break, and table four, are left to people", () => {
    const forward = "/requests/carriedForward";
    const patch = Object.fromEntries(
      ["naturalPersons", "total"].map((key) => [
        `${forward}/${key}`,
        (valueAt(base, `${forward}/${key}`) as number) + 1,
      ]),
    );
    expect(diagnose(patch)).toEqual([]);
    for (const [path, value] of cells("/disputes")) expect(diagnose({ [path]: value + 1 }), path).toEqual([]);
  });

  test("blank cells elsewhere do not keep it from naming the cell", () => {
    const path = "/requests/outcomes/refused/stateSecrets/naturalPersons";
    const value = valueAt(base, path) as number;
    const remove = ["/requests/carriedForward", "/disputes", "/organ"];
    expect(diagnose({ [path]: value + 7 }, remove)).toEqual([
      { path, label: expect.any(String), actual: value + 7, suggested: value, resolves: 2 },
    ]);
  });
});
