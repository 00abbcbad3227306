// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
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
  Decisions,
  Charges,
  Report2021,
} from "@nianbao/types/editions/2021";
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

test("Decisions", () => {
  expectTypeOf<z.output<typeof shapes.decisions>>().toEqualTypeOf<Decisions>();
  expectTypeOf<z.input<typeof shapes.decisions>>().toEqualTypeOf<Decisions>();
});

test("Charges", () => {
  expectTypeOf<z.output<typeof shapes.charges>>().toEqualTypeOf<Charges>();
  expectTypeOf<z.input<typeof shapes.charges>>().toEqualTypeOf<Charges>();
});

test("Report2021", () => {
  expectTypeOf<z.output<typeof shapes.report>>().toEqualTypeOf<Report2021>();
  expectTypeOf<z.input<typeof shapes.report>>().toEqualTypeOf<Report2021>();
});
