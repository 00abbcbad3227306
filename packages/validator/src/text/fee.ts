import {
  processingFeeMissing,
  processingFeeMissingDespiteTable,
  processingFeeMissingIncomplete,
} from "@nianbao/findings";
import { numberAt, valueAt } from "@nianbao/form/pointer";
import type { Found } from "../found.ts";
import { isObject } from "../structure/fields.ts";
import { piecesOf } from "./blocks.ts";
import { plain } from "./normalise.ts";
import type { FeeDuty, Statements } from "./statements.ts";

/** `processing-fee-missing`: the section says nothing of information processing fees, or too little. */
export function checkFee({ fee, narratives, notes }: Statements, report: unknown, found: Found): void {
  if (!fee || !isObject(valueAt(report, fee.section)) || isObject(valueAt(report, fee.figures))) return;
  const pieces = narratives
    .filter((narrative) => narrative.startsWith(`${fee.section}/`))
    .flatMap((narrative) => piecesOf(valueAt(report, narrative), narrative));
  const said = pieces.map(({ text }) => (notes.includes(text.trim()) ? "" : plain(text))).join("");
  if (!/费/.test(said)) addMissing(fee, report, found);
  else if (isIncomplete(said))
    found.add(processingFeeMissingIncomplete, fee.section, { expected: missingIn(said) });
}

function addMissing({ section, unpaid }: FeeDuty, report: unknown, found: Found): void {
  const actual = unpaid === undefined ? 0 : (numberAt(report, unpaid) ?? 0);
  if (unpaid !== undefined && actual > 0)
    found.add(processingFeeMissingDespiteTable, section, {
      cell: found.label(unpaid),
      actual,
      cells: [unpaid],
    });
  else found.add(processingFeeMissing, section, {});
}

// A fee was collected, and nothing tells from how many notices.
function isIncomplete(said: string): boolean {
  const collected = [...said.matchAll(/([\d.,]+)万?元/g)].some(([, amount = ""]) => /[1-9]/.test(amount));
  return collected && !/[\d一二三四五六七八九十百][件份次起宗]/.test(said);
}

function missingIn(said: string): string[] {
  return ["noticesIssued", ...(/通知|应收|应缴/.test(said) ? [] : ["amountNotified"])];
}
