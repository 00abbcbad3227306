import { expectTypeOf, test } from "vitest";
import type { Draft, Edition, Report, Report2019, Report2021, ReportOf } from "./index.ts";

test("a draft may be blank where a table or a group of figures has a number, and nowhere else", () => {
  expectTypeOf<Draft<Report2021>["requests"]["received"]["total"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Draft<Report2021>["disputes"]["litigation"]["direct"]["pending"]>().toEqualTypeOf<
    number | null
  >();
  expectTypeOf<Draft<Report2019>["proactiveDisclosure"]["procurement"]["amountUnit"]>().toEqualTypeOf<
    "元" | "万元" | null
  >();
  type Matters = Draft<Report2021>["otherMatters"];
  expectTypeOf<NonNullable<Matters["processingFee"]>>().toEqualTypeOf<{
    noticesIssued: number | null;
    amountNotified: number | null;
    amountCollected: number | null;
  }>();
  expectTypeOf<null>().not.toExtend<Matters["processingFee"]>();
  expectTypeOf<Matters["narrative"]>().toEqualTypeOf<Report2021["otherMatters"]["narrative"]>();
  expectTypeOf<Draft<Report2021>["year"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Draft<Report2021>["organ"]>().toEqualTypeOf<Report2021["organ"]>();
  expectTypeOf<Draft<Report2021>["overview"]>().toEqualTypeOf<Report2021["overview"]>();
});

test("a complete report is a draft, and a draft is no complete report", () => {
  expectTypeOf<Report2021>().toExtend<Draft<Report2021>>();
  expectTypeOf<Draft<Report2021>>().not.toExtend<Report2021>();
});

test("the edition of a draft tells its tables apart", () => {
  expectTypeOf<Extract<Draft, { edition: "2021" }>["proactiveDisclosure"]["fees"]>().toEqualTypeOf<{
    amount: number | null;
  }>();
  expectTypeOf<Draft["edition"]>().toEqualTypeOf<Edition>();
});

test("every edition has its report", () => {
  expectTypeOf<ReportOf[Edition]>().toEqualTypeOf<Report>();
  expectTypeOf<ReportOf["2021"]>().toEqualTypeOf<Report2021>();
});
