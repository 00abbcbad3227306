import type { Finding, Waiver } from "@nianbao/types";
import { makeWaivers } from "@nianbao/validator";
import type { Call } from "../command.ts";
import { note } from "./print.ts";
import { writeOutput } from "./write-file.ts";

/** The errors of this run as waivers, where they are asked for; a person adds the reasons. */
export class WaiverFile {
  readonly #call: Call;
  readonly #waivers: Waiver[] = [];

  constructor(call: Call) {
    this.#call = call;
  }

  /** Takes the errors of one report. */
  add(findings: readonly Finding[], report: unknown): void {
    if (this.#file === undefined) return;
    for (const waiver of makeWaivers(findings, report)) this.#waivers.push(waiver);
  }

  write(): void {
    if (this.#file === undefined) return;
    writeOutput(
      this.#file,
      `${JSON.stringify(this.#waivers, null, 2)}\n`,
      this.#call.options["force"] === true,
    );
    note(
      this.#call,
      `已写出 ${this.#waivers.length} 条豁免到 ${this.#file}；填写理由后用 --waivers 使用。`,
      `${this.#waivers.length} waivers written to ${this.#file}; add the reasons, then use --waivers.`,
    );
  }

  get #file(): string | undefined {
    const file = this.#call.options["write-waivers"];
    return typeof file === "string" ? file : undefined;
  }
}
