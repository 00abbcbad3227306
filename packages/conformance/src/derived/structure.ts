import { numberAt } from "@nianbao/form/pointer";
import type { Form } from "@nianbao/form/types";
import type { FindingCode } from "@nianbao/types";
import type { ExpectedFinding, Text, ValidationCase } from "../case.ts";
import { type Json, without, withValue } from "../json.ts";
import type { EditionBase, MakeCases } from "./edition.ts";
import { brokenIn, expectedFinding } from "./expected.ts";
import type { Place } from "./places.ts";

/** For every place of the form, each fault of structure that it can have. */
export const structureCases: MakeCases = (edition) =>
  edition.places.flatMap((place) => [
    ...missing(place, edition),
    ...unknown(place, edition),
    ...wrongType(place, edition),
    ...blank(place, edition),
    ...fraction(place, edition),
    ...belowZero(place, edition),
  ]);

function missing(place: Place, edition: EditionBase): ValidationCase[] {
  if (place.optional) return [];
  const says = said(
    place,
    (name) => `缺少“${name}”`,
    (name) => `"${name}" is absent`,
  );
  const report = without(edition.plain, place.path);
  return [
    caseAt(place, edition, "missing-field", says, report, [expectedFinding("missing-field", place.path)]),
  ];
}

function unknown(place: Place, edition: EditionBase): ValidationCase[] {
  if (place.shape.type !== "object") return [];
  const path = `${place.path}/remark`;
  const says = said(
    place,
    (name) => `“${name}”多出一项`,
    (name) => `"${name}" holds a key too many`,
  );
  const report = withValue(edition.plain, path, "");
  return [caseAt(place, edition, "unknown-field", says, report, [expectedFinding("unknown-field", path)])];
}

function wrongType(place: Place, edition: EditionBase): ValidationCase[] {
  const [expected, value, actual] = otherTypes[place.shape.type](place);
  const says = said(
    place,
    (name) => `“${name}”的类型不对`,
    (name) => `"${name}" is of another type`,
  );
  const finding = expectedFinding("wrong-type", place.path, { expected, actual });
  const report = withValue(edition.plain, place.path, value);
  return [caseAt(place, edition, "wrong-type", says, report, [finding])];
}

const text = (): OtherType => ["string", 12, "number"];
const integer = (): OtherType => ["integer", "12", "string"];
const otherTypes: Readonly<Record<Place["shape"]["type"], (place: Place) => OtherType>> = {
  object: () => ["object", null, "null"],
  list: () => ["array", "已按规定办理。", "string"],
  union: () => ["object", "已按规定办理。", "string"],
  count: integer,
  change: integer,
  integer,
  amount: () => ["number", "12", "string"],
  boolean: () => ["boolean", "true", "string"],
  text,
  date: text,
  code: text,
  constant: text,
  choice: ({ shape }) =>
    shape.type === "choice" && typeof shape.options[0] === "number" ? integer() : text(),
};

/** The type that should be there, a value of another one, and that one. */
type OtherType = readonly [expected: string, value: unknown, actual: string];

function blank(place: Place, edition: EditionBase): ValidationCase[] {
  if (!place.cell) return [];
  const says = said(
    place,
    (name) => `“${name}”空白`,
    (name) => `"${name}" is blank`,
  );
  const report = withValue(edition.plain, place.path, null);
  return [caseAt(place, edition, "cell-blank", says, report, [expectedFinding("cell-blank", place.path)])];
}

// The equations of a cell are judged all the same.
function fraction(place: Place, edition: EditionBase): ValidationCase[] {
  const { type } = place.shape;
  if (!place.cell || (type !== "count" && type !== "change")) return [];
  const actual = (numberAt(edition.plain, place.path) as number) + 0.5;
  const says = said(
    place,
    (name) => `“${name}”不是整数`,
    (name) => `"${name}" is no integer`,
  );
  const expected = type === "count" ? "integer >= 0" : "integer";
  return [withNumber(place, edition, "not-a-count", says, { expected, actual })];
}

function belowZero(place: Place, edition: EditionBase): ValidationCase[] {
  if (place.shape.type !== "amount") return [];
  const says = said(
    place,
    (name) => `“${name}”为负数`,
    (name) => `"${name}" is below 0`,
  );
  return [withNumber(place, edition, "bad-amount", says, { expected: "number >= 0", actual: -1 })];
}

function withNumber(
  place: Place,
  edition: EditionBase,
  code: FindingCode,
  says: Text,
  values: { readonly expected: string; readonly actual: number },
): ValidationCase {
  const report = withValue(edition.plain, place.path, values.actual);
  const findings = [expectedFinding(code, place.path, values), ...brokenIn(edition.form, report)];
  return caseAt(place, edition, code, says, report, findings);
}

function caseAt(
  { path, source }: Place,
  { form }: { readonly form: Form },
  code: FindingCode,
  says: Text,
  report: Json,
  findings: readonly ExpectedFinding[],
): ValidationCase {
  const { edition } = form;
  return {
    ...{ id: `${edition}/${code}/at${path}`, edition, part: "structure", kind: "validate", code },
    ...{ says, source, touches: [path], report, findings },
  };
}

function said({ name }: Place, zh: (name: string) => string, en: (name: string) => string): Text {
  return { "zh-CN": zh(name["zh-CN"]), en: en(name.en) };
}
