import { excerpt } from "@nianbao/findings";
import { versions, versionsOf } from "@nianbao/form/upgrade";
import { upgrade } from "@nianbao/reports";
import type { Finding, Lang } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { called } from "./called.ts";
import { forThisCommand } from "./for-this-command.ts";

/** A report in the current schema version of its edition, and what was done to bring it there. */
export interface CurrentReport {
  readonly report: object;
  readonly findings: readonly Finding[];
}

/**
 * Takes a report of an older schema version to the current one, so that every command works on it. An edition that is not
 * known is left to the command.
 *
 * @throws {Failure} when the version is newer than this command, or there never was such a version
 */
export function currentVersion(report: object, name: string, lang: Lang): CurrentReport {
  if (!versionsOf((report as { edition?: unknown }).edition)) return { report, findings: [] };
  const upgraded = upgrade(report, { lang });
  const refused = upgraded.findings.find(({ code }) => code === "unsupported-schema-version");
  if (!refused) return upgraded;
  const { message } = forThisCommand(refused, lang);
  throw new Failure({ "zh-CN": `${name}：${message}`, en: `${name}: ${message}` });
}

/**
 * Refuses a report of an edition that is not known.
 *
 * @throws {Failure} naming the file, the edition, and those that are known
 */
export function requireKnownEdition(report: object, name: string): void {
  const { edition } = report as { edition?: unknown };
  if (versionsOf(edition)) return;
  const file = called(name);
  const known = versions.map((one) => one.edition);
  const [zh, en] =
    typeof edition === "string"
      ? [`不认得格式版本“${excerpt(edition, 40)}”`, `unknown edition "${excerpt(edition, 40)}"`]
      : ["没有写格式版本（/edition）", "no edition is stated (/edition)"];
  throw new Failure({
    "zh-CN": `${file["zh-CN"]}：${zh}，已知的有${known.join("、")}。`,
    en: `${file.en}: ${en}; known are ${known.join(", ")}.`,
  });
}
