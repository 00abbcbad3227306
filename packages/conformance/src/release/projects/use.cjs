// Uses the packages by require(): node use.cjs REPORT
const { readFileSync } = require("node:fs");
const { render } = require("@nianbao/html");
const { importReport } = require("@nianbao/import");
const { fill } = require("@nianbao/reports");
const { editionFor } = require("@nianbao/schema");
const { validate } = require("@nianbao/validator");
const { read, write } = require("@nianbao/xlsx");
const { report } = require("./result.cjs");

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
report(document, { editionFor, fill, importReport, read, render, validate, write });
