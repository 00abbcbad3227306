// Puts the command into few files, dist/command: to find and compile 150 modules takes longer than most of what it does.
//   node packages/cli/scripts/bundle.mjs
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist/command");

// These stay the packages that are installed: they are mostly data, or bring libraries of others.
const APART = /^(?:@nianbao\/(?:form|reports\/parquet|(?:import|schema|xlsx)(?:\/.+)?)|string-width)$/;

/** Bundles the sources as they stand. */
export default async function bundle() {
  const files = await bundled();
  mkdirSync(folder, { recursive: true });
  for (const stale of readdirSync(folder).filter((name) => !files.has(name))) rmSync(join(folder, stale));
  for (const [name, text] of files) put(name, text);
}

async function bundled() {
  const build = await rolldown({
    cwd: root,
    input: {
      nianbao: "src/run.ts",
      worker: "src/ndjson/worker.ts",
      digest: "@nianbao/validator/digest",
    },
    preserveEntrySignatures: "allow-extension",
    platform: "node",
    resolve: { conditionNames: ["@nianbao/source", "import", "node", "default"] },
    external: (id) => id.startsWith("node:") || APART.test(id),
  });
  const { output } = await build.generate({
    dir: "dist/command",
    // Node starts CommonJS sooner than ES modules.
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    comments: false,
    sourcemap: true,
    // What most runs need is one file.
    codeSplitting: { groups: [{ name: "nianbao", test: /src[\\/](?:run|commands[\\/]validate)\.ts$/ }] },
  });
  await build.close();
  refuseOthers(output.flatMap((file) => file.moduleIds ?? []));
  return new Map(output.map(({ fileName, code, source }) => [fileName, code ?? source]));
}

// Whoever ships a library of others ships its licence, too.
function refuseOthers(modules) {
  const others = modules.filter((id) => id.includes("node_modules"));
  if (others.length > 0) throw new Error(`Not ours, and to be left apart: ${others.join(", ")}`);
}

// In one step, and only what is new: the command may be running.
function put(name, text) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  const draft = join(root, `dist/.${process.pid}.${name}`);
  writeFileSync(draft, text);
  renameSync(draft, file);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await bundle();
