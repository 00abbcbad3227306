import { versionsOf } from "@nianbao/form/upgrade";
import { upgrade } from "@nianbao/reports";
import type { Finding, Lang } from "@nianbao/types";
import { Failure } from "../failure.ts";
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
