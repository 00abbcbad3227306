// An old and a new version in one program.
import { readFileSync } from "node:fs";
import { validate as old } from "@nianbao/validator";
import { schemaDigest as oldDigest } from "@nianbao/validator/digest";
// @boundaries-ignore: the project that this is copied to calls the next version so
import { validate as next } from "validator-next";
// @boundaries-ignore: the same
import { schemaDigest as nextDigest } from "validator-next/digest";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(
  JSON.stringify({ old: old(report).valid, next: next(report).valid, apart: oldDigest !== nextDigest }),
);
