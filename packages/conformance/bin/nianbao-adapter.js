#!/usr/bin/env node
// Lets the command `nianbao` be held against the cases, as an adapter for any command that takes files would:
//   nianbao-conformance -- node nianbao-adapter.js nianbao
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [program, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "nianbao-adapter-"));
try {
  const questions = [];
  for await (const line of createInterface({ input: process.stdin })) questions.push(JSON.parse(line));
  const isValidation = ({ kind }) => kind === "validate";
  for (const group of byLastYear(questions.filter(isValidation))) validate(group);
  for (const question of questions.filter((one) => !isValidation(one))) make(question);
} finally {
  rmSync(folder, { recursive: true });
}

/** One run for all reports that are held against the same report of last year; one each for those that fill several lines. */
function validate(group) {
  const options = [];
  if (group[0].previous) {
    const file = join(folder, "previous.json");
    writeFileSync(file, JSON.stringify(group[0].previous));
    options.push("--previous", file);
  }
  const inLines = group.filter((one) => !textOf(one).includes("\n"));
  if (inLines.length > 0) validateLines(inLines, options);
  for (const question of group.filter((one) => !inLines.includes(one))) validateOne(question, options);
}

function validateLines(questions, options) {
  const lines = questions.map(textOf).join("\n");
  const output = nianbao(["validate", "-", "--ndjson", "--text", ...options], lines).toString();
  for (const line of output.trimEnd().split("\n")) {
    const { line: number, findings } = JSON.parse(line);
    answer({ id: questions[number - 1].id, findings });
  }
}

function validateOne(question, options) {
  const output = nianbao(["validate", "-", "--json", ...options], textOf(question)).toString();
  answer({ id: question.id, findings: JSON.parse(output).files[0].findings });
}

function textOf({ report, text }) {
  return text ?? JSON.stringify(report);
}

function make({ id, kind, report }) {
  const made = nianbao([kind, "-", "-o", "-"], JSON.stringify(report));
  answer(kind === "render" ? { id, page: made.toString() } : { id, workbook: made.toString("base64") });
}

function byLastYear(questions) {
  const groups = new Map();
  for (const question of questions) {
    const key = JSON.stringify(question.previous);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return groups.values();
}

function nianbao(command, input) {
  const result = spawnSync(program, [...args, ...command], { input, maxBuffer: 2 ** 30 });
  if (result.error) throw result.error;
  if (result.status === 2) throw new Error(result.stderr.toString());
  return result.stdout;
}

function answer(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
