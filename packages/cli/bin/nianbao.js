#!/usr/bin/env node
// Committed, so that the command can be linked before anything is built; CommonJS, which Node starts sooner.
const { run } = require("../dist/command/nianbao.cjs");

run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
