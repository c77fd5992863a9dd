import { defineConfig } from "vitest/config";
import { leanYamlInTests } from "./scripts/lean-yaml.mjs";

/*
 * Tests share what is loaded: the code has no state that one test could leave behind for another, and each test puts back what it
 * changed about its process. Starting anew for every file would take as long again as a third of the tests.
 */
const shared = { testTimeout: 60_000, pool: "threads", isolate: false, setupFiles: ["test/seed.ts"] } as const;

export default defineConfig({
  test: {
    maxWorkers: "100%", // the default leaves one processor for whoever watches
    projects: [
      {
        plugins: [leanYamlInTests],
        test: {
          ...shared,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/e2e/**"],
          server: { deps: { inline: ["js-yaml"] } },
        },
      },
      // Its own project, so that the browser is unpacked and started only when its tests are run.
      { test: { ...shared, name: "browser", include: ["test/browser/**/*.test.ts"], globalSetup: ["test/browser/setup.ts"], hookTimeout: 60_000 } },
      // Runs the built command as a process of its own, so it builds first, once.
      { test: { ...shared, name: "e2e", include: ["test/e2e/**/*.test.ts"], globalSetup: ["test/e2e/setup.ts"] } },
    ],
  },
});
