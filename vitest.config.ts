import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Tests run the command as it is shipped, from the sources as they stand.
    globalSetup: "packages/cli/scripts/bundle.mjs",
    projects: ["packages/*/vitest.config.ts", "examples/*/vitest.config.ts"],
    // By default one core is left idle: on two that is half of the machine.
    maxWorkers: "100%",
  },
});
