import type { FindingSource, FindingsFile, Text } from "./findings-file.ts";
import { markdown } from "./markdown.ts";

/** The reference page of all codes, in Markdown. */
export function findingsPage({ groups, findings }: FindingsFile, source: string): string {
  const sections = Object.entries(groups).map(([id, name]) => {
    const members = Object.entries(findings).filter(([, { group }]) => group === id);
    return [
      `## ${markdown(name.en)} · ${markdown(name["zh-CN"])}`,
      overview(members),
      ...members.map(([code, finding]) => details(code, finding)),
    ].join("\n\n");
  });
  return `${[head(source), ...sections].join("\n\n")}\n`;
}

function head(source: string): string {
  return `<!-- Generated from ${source} by "npm run generate". Do not edit. -->

# Findings

Everything that Nianbao says about a report has one of these codes. Codes and severities are stable: programs may rely on them.
In messages, \`{name}\` stands for a value. 各代码及其严重程度保持不变；提示语中的 \`{name}\` 代表具体的值。

Severity: \`error\` 错误 makes a report invalid, \`warning\` 提醒 is to be looked at, \`info\` 说明 is for your information.`;
}

function overview(members: readonly (readonly [string, FindingSource])[]): string {
  const rows = members.map(
    ([code, { severity, when }]) =>
      `| [\`${code}\`](#${code}) | ${severity} | ${markdown(when.en)} | ${markdown(when["zh-CN"])} |`,
  );
  return ["| code | severity | when | 触发条件 |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function details(code: string, finding: FindingSource): string {
  const { severity, source, where, message, cause, remedy, variants = {} } = finding;
  const rows = [
    row("message 提示", message),
    ...Object.entries(variants).flatMap(([id, variant]) => [
      row(`variant \`${id}\`${variant.severity ? ` (${variant.severity})` : ""}`, variant.when),
      row("its message 提示", variant.message),
    ]),
    row("points to 位置", where),
    row("cause 常见原因", cause),
    row("remedy 处理办法", remedy),
  ];
  return [
    `### \`${code}\``,
    `${severity}${source ? ` · ${markdown(source)}` : ""}`,
    ["| | 中文 | English |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

function row(name: string, says: Text): string {
  return `| ${name} | ${markdown(says["zh-CN"])} | ${markdown(says.en)} |`;
}
