import { defineConfig } from "vitest/config";
import { leanYamlInTests } from "./scripts/lean-yaml.mjs";

/*
 * The test files of a worker share what is loaded, which saves a third of the time. What the code remembers from one call to the next
 * (short words, closed streams) changes no answer. A test puts back what it changes about its process, and hooks stand only in test
 * files and in test/seed.ts: in a shared module they would be set up once, for the first file alone.
 */
const shared = { testTimeout: 60_000, pool: "threads", isolate: false, setupFiles: ["test/seed.ts"] } as const;

export default defineConfig({
  test: {
    globalSetup: ["test/temporary.ts"],
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
