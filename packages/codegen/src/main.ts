import { run } from "./run.ts";

const { status, says } = await run(process.argv.slice(2));
if (status === 0) console.log(says);
else console.error(`nianbao-codegen: ${says}`);
process.exitCode = status;
