import { editions } from "@nianbao/schema";
import type { Call, Command, ExitStatus } from "../command.ts";
import { UsageFailure } from "../failure.ts";
import { printJson } from "../output/print.ts";
import { diffNamed } from "../schema/diff-named.ts";
import { listSchemas } from "../schema/list-schemas.ts";
import { schemaNamed, schemaOf } from "../schema/named-schema.ts";

const newest = editions.at(-1)?.id;

export const schemaCommand: Command = {
  name: "schema",
  operands: "[list | show NAME | diff OLD NEW] [--edition E] [--version V]",
  says: {
    "zh-CN":
      "输出一版格式的模式（默认现行版）。schema list 列出已发布的模式及其摘要；schema diff 用表格上的话说明两版有何不同、" +
      `版本号至少升到哪里。NAME 如 ${newest}、${newest}@1.0.0，或者模式文件。`,
    en:
      "Prints the schema of an edition (the one in force by default). schema list lists the released ones with digests; " +
      "schema diff says what differs in the words of the form, and how far the version must rise. " +
      `NAME is an edition (${newest}), an edition and version (${newest}@1.0.0), or a file.`,
  },
  options: {
    edition: {
      type: "string",
      value: "E",
      says: { "zh-CN": `格式版本：${known("、")}`, en: `edition: ${known(", ")}` },
    },
    version: {
      type: "string",
      value: "V",
      says: { "zh-CN": "模式版本，如 1.0.0", en: "schema version, such as 1.0.0" },
    },
  },
  async run(call: Call): Promise<ExitStatus> {
    const [word = "show", ...names] = call.operands;
    if (word === "list" && names.length === 0) listSchemas(call);
    else if (word === "show" && names.length <= 1) printJson(named(names[0], call));
    else if (word === "diff" && names.length === 2) diffNamed(names as [string, string], call);
    else throw unknown(call);
    return 0;
  },
};

function known(separator: string): string {
  return editions.map(({ id }) => id).join(separator);
}

function named(name: string | undefined, { options, lang }: Call): object {
  if (name !== undefined) return schemaNamed(name, lang).schema;
  const { edition = newest, version } = options;
  return schemaOf(String(edition), version === undefined ? undefined : String(version));
}

function unknown({ operands }: Call): UsageFailure {
  const words = operands.join(" ");
  return new UsageFailure({
    "zh-CN": `schema 后面可以是 list、show 名称、diff 旧 新，不能是“${words}”。`,
    en: `After schema stands list, show NAME or diff OLD NEW, not "${words}".`,
  });
}
