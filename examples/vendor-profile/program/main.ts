// The vendor's own program: what it knows of the profile is generated, what it knows of the form is official.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { canonicalJson } from "@nianbao/form/canonical";
import { validate as validateOfficial } from "@nianbao/validator";
import {
  form,
  official,
  profile,
  type ReportYunxi,
  read,
  render,
  validate,
  write,
} from "./generated/index.js";

const report = JSON.parse(readFileSync("report.json", "utf8")) as ReportYunxi;
mkdirSync("out", { recursive: true });
console.log(`${profile.title} ${profile.version}，补充 ${profile.extends.edition} 年版格式`);

console.log(`\n按补充格式校验：${summary(validate(report))}`);
const { findings } = validate(withFaults(report));
console.log(`改错三处之后：${findings.length} 个问题`);
for (const { code, message } of findings)
  console.log(
    `  ${code === "yunxi-granted-by-form" || code === "yunxi-interpretation-total" ? "本地" : "官方"}  ${message}`,
  );

writeFileSync("out/report.html", render(report));
const bytes = await write(report);
writeFileSync("out/report.xlsx", bytes);
writeFileSync("out/faults.html", render(withFaults(report), { findings }));
const back = read(bytes);
const same = back.report !== null && canonicalJson(back.report, form) === canonicalJson(report, form);
console.log(`\n网页 out/report.html，工作簿 out/report.xlsx`);
console.log(`工作簿读回：${back.findings.length} 个问题，${same ? "与报告一致" : "与报告不一致"}`);

const part = official(report);
writeFileSync("out/official.json", `${JSON.stringify(part, null, 2)}\n`);
console.log(`\n官方部分 out/official.json，按官方格式校验：${summary(validateOfficial(part))}`);
console.log(`整份补充报告按官方格式校验：${summary(validateOfficial(report))}`);

/** One fault in the official part, one that only a local rule finds, and one in the local table. */
function withFaults(report: ReportYunxi): ReportYunxi {
  const wrong = structuredClone(report);
  wrong.disputes.reconsideration.total += 2;
  wrong.requests.outcomes.grantedOnPaper.naturalPersons += 5;
  wrong.requests.outcomes.grantedOnPaper.total += 5;
  wrong.interpretations.concerns.total -= 1;
  return wrong;
}

function summary({ valid, findings }: ReturnType<typeof validate>): string {
  return `${valid ? "通过" : "不通过"}，${findings.length} 个问题`;
}
