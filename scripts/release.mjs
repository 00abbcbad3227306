// Publishes every package whose version the registry does not have yet, then tags what was published.
//   npm run release [-- OPTIONS OF NPM PUBLISH]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { packPackages } from "./pack-packages.mjs";
import { phase } from "./phase.mjs";
import { program } from "./program.mjs";
import { publishPackages } from "./publish-packages.mjs";

const folder = mkdtempSync(join(tmpdir(), "nianbao-release-"));
try {
  const built = phase("build", build);
  const packed = built ? packPackages(folder) : [];
  const published = await publishPackages(packed, process.argv.slice(2));
  const tagged = published && phase("tag", () => program("changeset", "tag"));
  process.exitCode = tagged ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
