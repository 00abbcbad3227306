import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "examples/*/vitest.config.ts"],
    // By default one core is left idle: on two that is half of the machine.
    maxWorkers: "100%",
  },
});
