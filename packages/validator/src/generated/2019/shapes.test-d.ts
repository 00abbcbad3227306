// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type {
  Paragraph,
  Heading,
  List,
  Table,
  Figure,
  Narrative,
  Applicants,
  CaseOutcomes,
  Documents,
  Matters,
  ChargeItems,
  Procurement,
  Report2019,
} from "@nianbao/types/editions/2019";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type * as shapes from "./shapes.ts";

test("Paragraph", () => {
  expectTypeOf<z.output<typeof shapes.paragraph>>().toEqualTypeOf<Paragraph>();
  expectTypeOf<z.input<typeof shapes.paragraph>>().toEqualTypeOf<Paragraph>();
});

test("Heading", () => {
  expectTypeOf<z.output<typeof shapes.heading>>().toEqualTypeOf<Heading>();
  expectTypeOf<z.input<typeof shapes.heading>>().toEqualTypeOf<Heading>();
});

test("List", () => {
  expectTypeOf<z.output<typeof shapes.list>>().toEqualTypeOf<List>();
  expectTypeOf<z.input<typeof shapes.list>>().toEqualTypeOf<List>();
});

test("Table", () => {
  expectTypeOf<z.output<typeof shapes.table>>().toEqualTypeOf<Table>();
  expectTypeOf<z.input<typeof shapes.table>>().toEqualTypeOf<Table>();
});

test("Figure", () => {
  expectTypeOf<z.output<typeof shapes.figure>>().toEqualTypeOf<Figure>();
  expectTypeOf<z.input<typeof shapes.figure>>().toEqualTypeOf<Figure>();
});

test("Narrative", () => {
  expectTypeOf<z.output<typeof shapes.narrative>>().toEqualTypeOf<Narrative>();
  expectTypeOf<z.input<typeof shapes.narrative>>().toEqualTypeOf<Narrative>();
});

test("Applicants", () => {
  expectTypeOf<z.output<typeof shapes.applicants>>().toEqualTypeOf<Applicants>();
  expectTypeOf<z.input<typeof shapes.applicants>>().toEqualTypeOf<Applicants>();
});

test("CaseOutcomes", () => {
  expectTypeOf<z.output<typeof shapes.caseOutcomes>>().toEqualTypeOf<CaseOutcomes>();
  expectTypeOf<z.input<typeof shapes.caseOutcomes>>().toEqualTypeOf<CaseOutcomes>();
});

test("Documents", () => {
  expectTypeOf<z.output<typeof shapes.documents>>().toEqualTypeOf<Documents>();
  expectTypeOf<z.input<typeof shapes.documents>>().toEqualTypeOf<Documents>();
});

test("Matters", () => {
  expectTypeOf<z.output<typeof shapes.matters>>().toEqualTypeOf<Matters>();
  expectTypeOf<z.input<typeof shapes.matters>>().toEqualTypeOf<Matters>();
});

test("ChargeItems", () => {
  expectTypeOf<z.output<typeof shapes.chargeItems>>().toEqualTypeOf<ChargeItems>();
  expectTypeOf<z.input<typeof shapes.chargeItems>>().toEqualTypeOf<ChargeItems>();
});

test("Procurement", () => {
  expectTypeOf<z.output<typeof shapes.procurement>>().toEqualTypeOf<Procurement>();
  expectTypeOf<z.input<typeof shapes.procurement>>().toEqualTypeOf<Procurement>();
});

test("Report2019", () => {
  expectTypeOf<z.output<typeof shapes.report>>().toEqualTypeOf<Report2019>();
  expectTypeOf<z.input<typeof shapes.report>>().toEqualTypeOf<Report2019>();
});
