import type { Form, ObjectShape, Shape } from "@nianbao/form/types";
import fc from "fast-check";
import { codeOf } from "./code.ts";
import { amount, change, count } from "./number.ts";
import { settleNumbers } from "./settle.ts";
import { anyText } from "./text.ts";

/** Any valid report of a form: whatever numbers and texts, with totals and balances that hold. */
export function arbitraryReport(form: Form): fc.Arbitrary<Record<string, unknown>> {
  const { from, to = from + 10 } = form.years;
  return fc
    .tuple(objectOf(form.root, form), fc.integer({ min: from, max: to }), fc.nat({ max: 30 }))
    .map(([report, year, day]) => {
      settleDates(report, year, day);
      settleNumbers(report, form);
      return report;
    });
}

const MOST = 4;

function anyOf(shape: Shape, form: Form): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case "ref":
      return anyOf(form.definitions[shape.to] as Shape, form);
    case "object":
      return objectOf(shape, form);
    case "list":
      return fc.array(anyOf(shape.items, form), { maxLength: MOST });
    case "union":
      return fc.oneof(...shape.of.map((name) => anyOf(form.definitions[name] as Shape, form)));
    case "constant":
      return fc.constant(shape.value);
    case "choice":
      return fc.constantFrom(...shape.options);
    case "code":
      return codeOf(shape.check);
    case "boolean":
      return fc.boolean();
    case "text":
      return anyText;
    case "count":
      return count;
    case "change":
      return change;
    case "amount":
      return amount(shape.decimals);
    // Settled afterwards: they depend on each other.
    case "integer":
    case "date":
      return fc.constant("");
  }
}

function objectOf(shape: ObjectShape, form: Form): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(shape.fields.map((field) => [field.key, anyOf(field.shape, form)]));
  const requiredKeys = shape.fields.filter((field) => !field.optional).map((field) => field.key);
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<Record<string, unknown>>;
}

function settleDates(report: Record<string, unknown>, year: number, day: number): void {
  report["year"] = year;
  if ("period" in report) report["period"] = { from: `${year}-01-01`, to: `${year}-12-31` };
  if ("publishedOn" in report) report["publishedOn"] = `${year + 1}-01-${String(day + 1).padStart(2, "0")}`;
}
