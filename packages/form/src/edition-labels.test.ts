import { expect, test } from "vitest";
import { labelsOfEdition } from "./edition-labels.ts";
import { forms } from "./generated/index.ts";
import { labelOf } from "./labels.ts";

test.each(forms.map(({ edition, root }) => [edition, root] as const))(
  "%s has its labels",
  (edition, root) => {
    const labels = labelsOfEdition(edition)!;
    for (const { key, title } of root.fields) expect(labelOf(labels, `/${key}`)).toBe(title);
  },
);

test.each(["1999", "constructor", "", undefined, null, 2021])("%s has none", (edition) => {
  expect(labelsOfEdition(edition)).toBeUndefined();
});
