import type { Report } from "@nianbao/types";

/** A block of a report's text. */
export type Block = Report["preamble"][number];
