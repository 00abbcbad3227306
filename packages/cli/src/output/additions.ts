import type { Finding } from "@nianbao/types";
import type { Call } from "../command.ts";
import { note } from "./print.ts";

/** What vendors' profiles add to reports and a table leaves out, gathered so that many reports are one line a profile. */
export class Additions {
  readonly #byProfile = new Map<string, { reports: number; readonly places: Set<string> }>();

  add({ actual, cells = [] }: Finding): void {
    const profile = String(actual);
    const known = this.#byProfile.get(profile) ?? { reports: 0, places: new Set<string>() };
    known.reports++;
    for (const place of cells) known.places.add(place);
    this.#byProfile.set(profile, known);
  }

  say(call: Call): void {
    for (const [profile, { reports, places }] of this.#byProfile)
      note(
        call,
        `${reports} 份报告按补充格式“${profile}”编制，其中增加的项目不属于官方格式，没有列入表中：${[...places].join("、")}。`,
        `${reports} ${reports === 1 ? "report follows" : "reports follow"} the profile "${profile}", whose additions are not part of the official form and are not in the table: ${[...places].join(", ")}.`,
      );
  }
}
