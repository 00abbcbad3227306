import { realpathSync, statSync } from "node:fs";
import type { Call, Command, ExitStatus, Text } from "../command.ts";
import { diagnose, type Problem } from "../doctor/diagnose.ts";
import { type Installed, installedIn } from "../doctor/installed.ts";
import { packageManagerOf } from "../doctor/package-manager.ts";
import { profilesIn } from "../doctor/profiles.ts";
import { Failure, UsageFailure } from "../failure.ts";
import { styled } from "../output/color.ts";
import { printJson } from "../output/print.ts";
import { print } from "../output/standard-output.ts";

export const doctorCommand: Command = {
  name: "doctor",
  operands: "[FOLDER]",
  says: {
    "zh-CN": "检查项目中装的 @nianbao 软件包是否为同一版本、出自同一套模式；不一致时指出哪些、怎么改。",
    en: "Checks that the @nianbao packages of a project have one version and one set of schemas; names those that do not, and what to change.",
  },
  options: {},
  async run(call: Call): Promise<ExitStatus> {
    const [asked = ".", ...more] = call.operands;
    if (more.length > 0)
      throw new UsageFailure({ "zh-CN": "只能检查一个文件夹。", en: "One folder at a time." });
    if (!statSync(asked, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(asked);
    const folder = realpathSync(asked);
    const installed = await installedIn(folder);
    if (installed.length === 0) throw nothingInstalled(asked);
    const node = process.versions.node;
    const profiles = profilesIn(folder);
    const problems = diagnose(installed, { node, manager: packageManagerOf(folder), profiles });
    if (call.json)
      printJson({
        node,
        packages: installed,
        profiles,
        problems: problems.map((one) => inLanguage(one, call)),
      });
    else print(call.quiet ? sayProblems(problems, call) : sayAll(installed, problems, call));
    return problems.length > 0 ? 1 : 0;
  },
};

function noFolder(name: string): Failure {
  return new Failure({ "zh-CN": `没有文件夹 ${name}。`, en: `There is no folder ${name}.` });
}

function nothingInstalled(folder: string): Failure {
  return new Failure({
    "zh-CN": `${folder} 没有安装 @nianbao 软件包；请在项目的文件夹中运行。`,
    en: `There is no @nianbao package in ${folder}; run this in the folder of your project.`,
  });
}

function inLanguage({ says, remedy, ...problem }: Problem, { lang }: Call): object {
  return { ...problem, message: says[lang], remedy: remedy[lang] };
}

function sayAll(installed: readonly Installed[], problems: readonly Problem[], call: Call): string {
  const width = Math.max(...installed.map(({ name }) => name.length));
  const lines = installed.map((one) =>
    `${one.name.padEnd(width)}  ${one.version}  ${saySchemas(one)}`.trimEnd(),
  );
  const fits: Text = { "zh-CN": "各软件包版本一致。", en: "The packages fit each other." };
  const verdict =
    problems.length > 0 ? sayProblems(problems, call) : `${styled("green", "✓")} ${fits[call.lang]}\n`;
  return `${lines.join("\n")}\n\n${verdict}`;
}

function saySchemas({ schemas, digest }: Installed): string {
  if (!schemas || !digest) return "";
  const names = Object.entries(schemas).map(([edition, version]) => `${edition}@${version}`);
  return `${names.join(" ")}  ${digest.slice(0, 12)}`;
}

function sayProblems(problems: readonly Problem[], { lang }: Call): string {
  return problems
    .map(({ says, remedy }) => `${styled("red", "✗")} ${says[lang]}\n  ${remedy[lang]}\n`)
    .join("");
}
