import type { Layout } from "../layout.ts";
import type { Plan } from "../values.ts";
import type { Strings } from "./strings.ts";

/** What the parts of a sheet are made with. */
export interface Making {
  readonly layout: Layout;
  readonly plan: Plan;
  readonly strings: Strings;
}
