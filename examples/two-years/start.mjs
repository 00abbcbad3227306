// Holds a report against last year's, and compares the two: on the terminal, as a page and as a workbook.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const command = fileURLToPath(new URL("bin/nianbao.js", import.meta.resolve("@nianbao/cli/package.json")));

function nianbao(line) {
  console.log(`$ nianbao ${line}`);
  spawnSync(process.execPath, [command, ...line.split(" ")], { cwd: here, stdio: ["ignore", "inherit", 1] });
  console.log("");
}

mkdirSync(`${here}out`, { recursive: true });
nianbao("validate 2023.json --previous 2022.json");
nianbao("compare 2022.json 2023.json");
nianbao("compare 2022.json 2023.json -o out/comparison.html --force");
nianbao("compare 2022.json 2023.json -o out/comparison.xlsx --force");
