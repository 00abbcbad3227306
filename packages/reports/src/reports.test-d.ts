import type { Draft, Report2019, Report2021 } from "@nianbao/types";
import { expectTypeOf, test } from "vitest";
import { fill, migrate, rollup } from "./index.ts";

declare const report: Report2021;
declare const draft: Draft<Report2021>;

test("filling gives back what it was given", () => {
  expectTypeOf(fill(report).report).toEqualTypeOf<Report2021>();
  expectTypeOf(fill(draft).report).toEqualTypeOf<Draft<Report2021>>();
});

test("a migrated report is a draft of the edition that was asked for", () => {
  expectTypeOf(migrate(report, "2019").report).toEqualTypeOf<Draft<Report2019>>();
  // @ts-expect-error there is no such edition
  migrate(report, "1999");
});

test("a sum is a draft of any edition", () => {
  expectTypeOf(rollup([report]).report).toEqualTypeOf<Draft>();
  // @ts-expect-error the organ needs a name
  rollup([report], { organ: { level: "county" } });
});
