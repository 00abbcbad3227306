// Uses the packages as an ES module: node use.mjs REPORT
import { readFileSync } from "node:fs";
import { render } from "@nianbao/html";
import { importReport } from "@nianbao/import";
import { fill } from "@nianbao/reports";
import { editionFor } from "@nianbao/schema";
import { validate } from "@nianbao/validator";
import { report } from "./result.cjs";

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { read, write } = await import("@nianbao/xlsx");
await report(document, { editionFor, fill, importReport, read, render, validate, write });
